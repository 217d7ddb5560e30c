/** Finds the period of a moment: one look into a table that learns where periods begin in the zone, as it is asked for them. */

import { DAY, dayNumber } from './civil';
import { firstDayOf, periodOfDay, type Unit } from './period';
import type { Zone } from './zone';

/** Moments of these years are looked up; others are found one by one. */
const END = dayNumber(2100, 0, 1);
export const FROM = DAY;
export const TO = (END - 1) * DAY;

/** Between how many periods the zone is asked: a week of days. No zone has put its clocks there and back within less. */
const STRETCH: Readonly<Record<Unit, number>> = { day: 7, week: 1, month: 1, quarter: 1, year: 1 };

/** How many periods are learnt at once: one after the other each costs one question, one by one up to two. */
const BLOCK: Readonly<Record<Unit, number>> = { day: 56, week: 8, month: 1, quarter: 1, year: 1 };

/** The script's own zone costs nothing to ask. */
const OWN_MONTHS = 12;

/** Slots of 18 hours, 6 days or 24 days: short enough that at most one period begins within each. */
const PER_SLOT: Readonly<Record<Unit, number>> = {
  day: 2 ** -26,
  week: 2 ** -29,
  month: 2 ** -31,
  quarter: 2 ** -31,
  year: 2 ** -31,
};

export interface PeriodTable {
  /** Slots in a millisecond. A moment's slot is `(moment * perSlot) | 0`. */
  readonly perSlot: number;
  /** By slot: the period at its end less `base`, or 0 when that is not known. */
  readonly ends: Int32Array;
  /** By slot: where that period begins, if it does so within the slot; moments before belong to the period before. */
  readonly borders: Float64Array;
  readonly base: number;
  /** By period less `base`: where it begins, or 0 when that is not known. */
  readonly starts: Float64Array;
  /** The first moment of a period. */
  readonly startOf: (period: number) => number;
  /** The period of any moment; it is found by a look from then on. */
  readonly periodOf: (moment: number) => number;
}

/** `moment` is one of those that will be asked for. */
export function periodTable(unit: Unit, zone: Zone, moment: number): PeriodTable {
  const stretch = STRETCH[unit];
  const block = unit === 'month' && zone.isScripts ? OWN_MONTHS : BLOCK[unit];
  const perSlot = PER_SLOT[unit];
  const first = periodOfDay(unit, 0);
  const last = periodOfDay(unit, END);
  const base = first - block - 1;
  const starts = new Float64Array(last - base + block + 2);
  const slots = slotOf(END * DAY) + 1;
  const ends = new Int32Array(slots);
  const borders = new Float64Array(slots);
  const far = new Map<number, number>();

  function slotOf(time: number): number {
    return Math.floor(time * perSlot);
  }

  function startOf(period: number): number {
    if (period < first || period > last) return farStart(period);
    if (starts[period - base] === 0) learn(period);
    return starts[period - base];
  }

  function farStart(period: number): number {
    const start = far.get(period) ?? zone(firstDayOf(unit, period) * DAY);
    far.set(period, start);
    return start;
  }

  function learn(period: number): void {
    const from = Math.floor(period / block) * block;
    let start = borderAt(from);
    for (let at = from; at < from + block; at += stretch) {
      const end = borderAt(at + stretch);
      if (stretch > 1) enter(at, start, at + stretch, end);
      else enterOne(at, start, end);
      start = end;
    }
  }

  function borderAt(period: number): number {
    return starts[period - base] || zone(firstDayOf(unit, period) * DAY);
  }

  /** Where the periods begin between two of which it is known: as in UTC, unless clocks change on the way. */
  function enter(from: number, start: number, to: number, end: number): void {
    const day = firstDayOf(unit, from);
    if (to - from > 1 && end - start !== (firstDayOf(unit, to) - day) * DAY) {
      const middle = (from + to) >> 1;
      const border = borderAt(middle);
      enter(from, start, middle, border);
      enter(middle, border, to, end);
      return;
    }
    for (let period = from, begin = start; period < to; period++) {
      const next = period + 1 < to ? start + (firstDayOf(unit, period + 1) - day) * DAY : end;
      enterOne(period, begin, next);
      begin = next;
    }
  }

  /** A slot in which two periods begin, since clocks skip a day, is never known. */
  function enterOne(period: number, begin: number, next: number): void {
    starts[period - base] = begin;
    starts[period + 1 - base] = next;
    const slot = slotOf(begin);
    const lastSlot = slotOf(next);
    const isClear = slot < lastSlot && (borders[slot] === 0 || borders[slot] === begin);
    borders[slot] = isClear ? begin : Number.NaN;
    ends[slot] = isClear ? period - base : 0;
    ends.fill(period - base, Math.max(slot + 1, 0), Math.max(lastSlot, 0));
  }

  /** From the period that UTC's calendar tells of a clock, to the one that the zone's calendar tells of the moment. */
  function periodNear(sought: number, clock: number): number {
    let period = periodOfDay(unit, Math.floor(clock / DAY));
    while (sought < startOf(period)) period--;
    while (sought >= startOf(period + 1)) period++;
    if (ends[slotOf(sought)] === 0) learn(period);
    if (ends[slotOf(sought)] === 0) learn(period + 1);
    return period;
  }

  const sample = periodNear(moment, moment);
  const shift = firstDayOf(unit, sample) * DAY - startOf(sample);
  return { perSlot, ends, borders, base, starts, startOf, periodOf: (sought) => periodNear(sought, sought + shift) };
}
