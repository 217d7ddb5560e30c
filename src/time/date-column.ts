/** A whole column of dates, read once: as period numbers, or as moments. */

import { isDate } from '../kpi/cell';
import type { Host } from '../kpi/host';
import { DAY } from './civil';
import { type DateCells, DateReader, LATEST } from './date-reader';
import { periodOfDay, type Unit } from './period';
import { FROM, PER_DAY, type PeriodTable, periodTable, TO } from './period-table';
import { type Zone, zoneOf } from './zone';

/** The period of a row that has none: blank, or on a day after `until`. */
export const NO_PERIOD = -0x80000000;

export interface Periods {
  /** Each row's period; consecutive periods have consecutive numbers. */
  readonly of: Int32Array;
  /** The least and the greatest; `first` is above `last` when no row has a date. */
  readonly first: number;
  readonly last: number;
  /** Every row has a period, and none is before that of the row above. */
  readonly isOrdered: boolean;
}

/** What is kept of the rows read so far, by place: the least and the greatest period, the last row's, and whether one was out of order. */
const LEAST = 0;
const GREATEST = 1;
const BEFORE = 2;
const DISORDER = 3;

/** The period of every row (of unit `day`: the day's number), in the spreadsheet's zone. */
export function readPeriods(cells: DateCells, unit: Unit, until: number = Number.POSITIVE_INFINITY): Periods {
  const { rows, first, count, host } = cells;
  const of = new Int32Array(count);
  let table: PeriodTable | undefined;
  let end = LATEST;
  const open = (moment: number) => {
    const zone = zoneOf(host);
    if (until < LATEST / DAY) end = zone((until + 1) * DAY);
    table = periodTable(unit, zone, moment);
    return table;
  };
  const seen = Int32Array.of(0x7fffffff, NO_PERIOD, NO_PERIOD + 1, 0);
  const noted = (period: number) => {
    if (period < seen[LEAST]) seen[LEAST] = period;
    if (period > seen[GREATEST]) seen[GREATEST] = period;
    return period;
  };
  const reader = new DateReader(cells, {
    ofMoment: (moment) => {
      const { periodOf } = table ?? open(moment);
      return moment < end ? noted(periodOf(moment)) : NO_PERIOD;
    },
    ofClock: (clock) => {
      const day = Math.floor(clock / DAY);
      return day <= until ? noted(periodOfDay(unit, day)) : NO_PERIOD;
    },
    none: NO_PERIOD,
  });
  for (let row = 0; row < count; ) {
    of[row] = reader.read(rows[first + row][0], row);
    if (of[row] < seen[BEFORE]) seen[DISORDER] = 1;
    seen[BEFORE] = of[row];
    row++;
    if (!table) continue;
    const { starts, guesses, shift, base } = table;
    row = readKnown(rows, first, row, Math.min(end, TO), starts, guesses, shift, base, of, seen);
  }
  reader.settle(of);
  return { of, first: seen[LEAST], last: seen[GREATEST], isOrdered: seen[DISORDER] === 0 };
}

/**
 * Reads date cells up to the first that needs more than a look into the table, and says which it is. No object of one
 * call is touched here: optimised code that depends on such an object is thrown away with it.
 */
function readKnown(
  rows: DateCells['rows'],
  first: number,
  from: number,
  to: number,
  starts: Float64Array,
  guesses: Int32Array,
  shift: number,
  base: number,
  of: Int32Array,
  seen: Int32Array,
): number {
  let least = seen[LEAST] - base;
  let greatest = seen[GREATEST] - base;
  let isOrdered = seen[DISORDER] === 0;
  /** The period of the row before. As long as rows are in order, the next row is most likely in it too. */
  let at = seen[BEFORE] - base;
  let begin = Number.POSITIVE_INFINITY;
  let end = 0;
  let row = from;
  for (; row < of.length; row++) {
    const cell = rows[first + row][0] as Date | undefined;
    // Cells may come from another realm; for those of this one a look at the constructor is quicker, even than `instanceof`.
    if (cell?.constructor !== Date && !isDate(cell)) break;
    const moment = cell.getTime();
    if (!(moment >= begin && moment < end)) {
      if (!(moment >= FROM && moment < to)) break;
      let found = guesses[Math.floor((moment + shift) * PER_DAY)];
      if (!(moment >= starts[found] && moment < starts[found + 1])) {
        // Where clocks have changed since the guess, it is a neighbour.
        found += moment < starts[found] ? -1 : 1;
        if (!(starts[found] > 0 && moment >= starts[found] && moment < starts[found + 1])) break;
      }
      if (isOrdered) {
        isOrdered = found >= at;
        begin = isOrdered ? starts[found] : Number.POSITIVE_INFINITY;
        end = Math.min(starts[found + 1], to);
      }
      at = found;
      if (at < least) least = at;
      if (at > greatest) greatest = at;
    }
    of[row] = at + base;
  }
  seen[LEAST] = least + base;
  seen[GREATEST] = greatest + base;
  seen[BEFORE] = at + base;
  seen[DISORDER] = isOrdered ? 0 : 1;
  return row;
}

/** The moment of every row in milliseconds; NaN where there is none. */
export function readMoments(cells: DateCells): Float64Array {
  const { rows, first, count, host } = cells;
  const moments = new Float64Array(count);
  const reader = new DateReader(cells, {
    ofMoment: (moment) => moment,
    ofClock: momentOfClock(host),
    none: Number.NaN,
  });
  for (let row = 0; row < count; row++) {
    const cell = rows[first + row][0] as Date | undefined;
    const moment = cell?.constructor === Date || isDate(cell) ? cell.getTime() : Number.NaN;
    moments[row] = moment >= FROM && moment < LATEST ? moment : reader.read(cell, row);
  }
  reader.settle(moments);
  return moments;
}

/** Of a day as long as others, its first moment tells all. */
function momentOfClock(host: Host): Zone {
  let days: PeriodTable | undefined;
  return (clock) => {
    const zone = zoneOf(host);
    days ??= periodTable('day', zone, clock);
    const day = Math.floor(clock / DAY);
    const start = days.startOf(day);
    return days.startOf(day + 1) - start === DAY ? start + (clock - day * DAY) : zone(clock);
  };
}
