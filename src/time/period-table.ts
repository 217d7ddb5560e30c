/** Finds the period of a moment: a guess by the day, then a look at where the guessed period begins and ends in the zone. */

import { civilOf, DAY, dayNumber, daysInMonth } from './civil';
import { firstDayOf, periodOfDay, type Unit } from './period';
import type { Zone } from './zone';

/** Moments of these years are looked up; others are found one by one. */
const END = dayNumber(2100, 0, 1);
export const FROM = DAY;
export const TO = (END - 1) * DAY;
export const PER_DAY = 1 / DAY;

export interface PeriodTable {
  /** Where the periods begin, from `starts[1]`; 0 is not known yet. */
  readonly starts: Float64Array;
  /** By day: which of `starts` is the beginning of its period, most likely; 0 is not known yet. */
  readonly guesses: Int32Array;
  /** Added to an index of `starts` gives the period. */
  readonly base: number;
  /** Brings a moment to the zone's clock, give or take a change of clocks. */
  readonly shift: number;
  /** The period of any moment; it and its neighbours are known from then on. */
  readonly periodOf: (moment: number) => number;
}

/** `moment` is one of those that will be asked for. */
export function periodTable(unit: Unit, zone: Zone, moment: number): PeriodTable {
  const base = periodOfDay(unit, 0) - 2;
  const starts = new Float64Array(periodOfDay(unit, END) - base + 3);
  const guesses = new Int32Array(END + 1);
  starts[0] = Number.POSITIVE_INFINITY;
  const start = (period: number) => zone.startOfDay(firstDayOf(unit, period));

  /** From the period that UTC's calendar tells, to the one that the zone's calendar tells. */
  function find(sought: number): number {
    let period = periodOfDay(unit, Math.floor(sought / DAY));
    while (sought < start(period)) period--;
    while (sought >= start(period + 1)) period++;
    return period;
  }

  function enter(period: number): void {
    const at = period - base;
    if (at < 1 || at + 1 >= starts.length) return;
    starts[at] = start(period);
    starts[at + 1] = start(period + 1);
    guesses.fill(at, Math.max(firstDayOf(unit, period), 0), Math.max(firstDayOf(unit, period + 1), 0));
  }

  /** Days are learnt by the month. */
  function learn(sought: number): number {
    const period = find(sought);
    if (unit !== 'day') enter(period);
    else {
      const { year, month, day } = civilOf(period);
      const first = period - day + 1;
      for (let next = first; next < first + daysInMonth(year, month); next++) enter(next);
    }
    return period;
  }

  const sample = find(moment);
  const shift = firstDayOf(unit, sample) * DAY - start(sample);

  /** Clocks may have changed since the guess: then it is a neighbour. */
  function periodOf(sought: number): number {
    if (!(sought >= FROM && sought < TO)) return find(sought);
    const at = guesses[Math.floor((sought + shift) * PER_DAY)];
    if (sought >= starts[at] && sought < starts[at + 1]) return at + base;
    if (at > 0 && sought < starts[at] && starts[at - 1] > 0 && sought >= starts[at - 1]) return at - 1 + base;
    if (at > 0 && sought >= starts[at + 1] && sought < starts[at + 2]) return at + 1 + base;
    return learn(sought);
  }

  return { starts, guesses, base, shift, periodOf };
}
