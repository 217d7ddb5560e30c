/** Finds the period of a moment: a guess by the day, then a look at where the guessed period begins and ends in the zone. */

import { DAY, dayNumber } from './civil';
import { firstDayOf, periodOfDay, type Unit } from './period';
import type { Zone } from './zone';

/** Moments of these years are looked up; others are found one by one. */
const END = dayNumber(2100, 0, 1);
export const FROM = DAY;
export const TO = (END - 1) * DAY;
export const PER_DAY = 1 / DAY;

/** How many periods are learnt at once: a week of days. No zone has put its clocks there and back within less. */
const STRETCH: Readonly<Record<Unit, number>> = { day: 7, week: 1, month: 1, quarter: 1, year: 1 };

/** So many places at the front of `starts` belong to no period: a guess of 0 and its neighbours lead nowhere. */
const NOWHERE = 3;

export interface PeriodTable {
  /** Where the periods begin; 0 is not known yet. */
  readonly starts: Float64Array;
  /** By day: which of `starts` is the beginning of its period, most likely; 0 is not known yet. */
  readonly guesses: Int32Array;
  /** Added to an index of `starts` gives the period. */
  readonly base: number;
  /** Brings a moment to the zone's clock, give or take a change of clocks. */
  readonly shift: number;
  /** The first moment of a period. */
  readonly startOf: (period: number) => number;
  /** The period of any moment; it is found by a look from then on. */
  readonly periodOf: (moment: number) => number;
}

/** `moment` is one of those that will be asked for. */
export function periodTable(unit: Unit, zone: Zone, moment: number): PeriodTable {
  /** The script's own zone costs nothing to ask: a year of months is learnt at once, and every month is asked for. */
  const asksEach = unit === 'month' && zone.isScripts === true;
  const stretch = asksEach ? 12 : STRETCH[unit];
  const first = periodOfDay(unit, 0);
  const last = periodOfDay(unit, END);
  const base = first - stretch - NOWHERE;
  const starts = new Float64Array(last - base + stretch + 2);
  const guesses = new Int32Array(END + 1);
  const far = new Map<number, number>();
  starts.fill(Number.NEGATIVE_INFINITY, 0, NOWHERE);

  function startOf(period: number): number {
    if (period < first || period > last) return farStart(period);
    return starts[period - base] || learn(period);
  }

  function farStart(period: number): number {
    const start = far.get(period) ?? zone(firstDayOf(unit, period) * DAY);
    far.set(period, start);
    return start;
  }

  function learn(period: number): number {
    const from = Math.floor(period / stretch) * stretch;
    const to = from + stretch;
    enter(from, borderAt(from), to, borderAt(to));
    return starts[period - base];
  }

  function borderAt(period: number): number {
    return starts[period - base] || zone(firstDayOf(unit, period) * DAY);
  }

  /** Where the periods begin between two of which it is known: as in UTC, unless clocks change on the way. */
  function enter(from: number, start: number, to: number, end: number): void {
    const day = firstDayOf(unit, from);
    if (to - from > 1 && (asksEach || end - start !== (firstDayOf(unit, to) - day) * DAY)) {
      const middle = (from + to) >> 1;
      const border = zone(firstDayOf(unit, middle) * DAY);
      enter(from, start, middle, border);
      enter(middle, border, to, end);
      return;
    }
    for (let period = from, next = day; period < to; period++) {
      const begin = next;
      next = firstDayOf(unit, period + 1);
      starts[period - base] = start + (begin - day) * DAY;
      guesses.fill(period - base, Math.max(begin, 0), Math.max(next, 0));
    }
    starts[to - base] = end;
  }

  /** From the period that the guess or UTC's calendar tells, to the one that the zone's calendar tells. */
  function periodNear(sought: number, clock: number): number {
    const day = Math.floor(clock * PER_DAY);
    const at = sought >= FROM && sought < TO ? guesses[day] : 0;
    let period = at > 0 ? at + base : periodOfDay(unit, day);
    while (sought < startOf(period)) period--;
    while (sought >= startOf(period + 1)) period++;
    if (guesses[day] === 0) learn(periodOfDay(unit, day));
    return period;
  }

  const sample = periodNear(moment, moment);
  const shift = firstDayOf(unit, sample) * DAY - startOf(sample);
  return { starts, guesses, base, shift, startOf, periodOf: (sought) => periodNear(sought, sought + shift) };
}
