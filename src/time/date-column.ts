/** A whole column of dates, read once: as period numbers, or as moments. */

import { isDate } from '../kpi/cell';
import type { Host } from '../kpi/host';
import { DAY } from './civil';
import { type DateCells, DateReader, LATEST } from './date-reader';
import { periodOfDay, type Unit } from './period';
import { FROM, type PeriodTable, periodTable, TO } from './period-table';
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
    const cell = rows[first + row][0];
    of[row] = reader.read(cell, row);
    if (of[row] < seen[BEFORE]) seen[DISORDER] = 1;
    seen[BEFORE] = of[row];
    row++;
    if (!table || !isDate(cell)) continue;
    const { perSlot, ends, borders, starts, base } = table;
    const dateType = cell.constructor;
    const to = Math.min(end, TO);
    row = readKnown(rows, first, row, to, dateType, perSlot, ends, borders, starts, base, of, seen);
  }
  reader.settle(of);
  return { of, first: seen[LEAST], last: seen[GREATEST], isOrdered: seen[DISORDER] === 0 };
}

/**
 * Reads date cells up to the first that needs more than a look into the table, and says which it is. Dates may come from
 * another realm, so their constructor is given. No object of one call is touched here: optimised code that depends on
 * such an object is thrown away with it.
 */
function readKnown(
  rows: DateCells['rows'],
  first: number,
  from: number,
  to: number,
  dateType: unknown,
  perSlot: number,
  ends: Int32Array,
  borders: Float64Array,
  starts: Float64Array,
  base: number,
  of: Int32Array,
  seen: Int32Array,
): number {
  let least = seen[LEAST] - base;
  let greatest = seen[GREATEST] - base;
  let isOrdered = seen[DISORDER] === 0;
  /** The period of the row before. As long as rows are in order, the next row is most likely in it too. */
  let period = seen[BEFORE] - base;
  let begin = Number.POSITIVE_INFINITY;
  let end = 0;
  let row = from;
  // A parameter is unpacked anew for every row, the result of arithmetic only once.
  const since = FROM - 0;
  const limit = to - 0;
  const scale = perSlot - 0;
  for (; row < of.length; row++) {
    const cell = rows[first + row][0] as Date;
    if (cell?.constructor !== dateType) break;
    const moment = cell.getTime();
    if (!(moment >= begin && moment < end)) {
      if (!(moment >= since && moment < limit)) break;
      const slot = (moment * scale) | 0;
      if (ends[slot] === 0) break;
      // Without a branch, of which the processor could foresee nothing where rows are in no order.
      const found = ends[slot] - Number(moment < borders[slot]);
      if (isOrdered) {
        isOrdered = found >= period;
        begin = isOrdered ? starts[found] || moment : Number.POSITIVE_INFINITY;
        end = Math.min(starts[found + 1], limit);
      }
      period = found;
      if (period < least) least = period;
      if (period > greatest) greatest = period;
    }
    of[row] = period + base;
  }
  seen[LEAST] = least + base;
  seen[GREATEST] = greatest + base;
  seen[BEFORE] = period + base;
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
