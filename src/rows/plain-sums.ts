/** The fast way for what KPI_BY_PERIOD is mostly given: date cells and plain numbers without a gap, added up as they are read. */

import { isDate } from '../kpi/cell';
import type { Unit } from '../time/period';
import { FROM, periodTable, TO } from '../time/period-table';
import { zoneOf } from '../time/zone';
import type { Cells } from './cells';

/** The sums of consecutive periods, of which `first` is the number of the first. */
export interface PeriodSums {
  readonly first: number;
  readonly sums: Float64Array;
}

/** Undefined where a cell is blank or odd, for the careful way to leave out, read or refuse. */
export function sumPlainRows(dates: Cells, amounts: Cells, unit: Unit): PeriodSums | undefined {
  const { rows, first, count, host } = dates;
  const sample = count > 0 ? momentIn(rows[first][0]) : undefined;
  if (sample === undefined) return undefined;
  const { perSlot, ends, borders, base, starts, periodOf } = periodTable(unit, zoneOf(host), sample);
  const sums = new Float64Array(starts.length);
  const isUsed = new Uint8Array(starts.length);
  for (let row = 0; row < count; ) {
    const cell = rows[first + row][0] as Date;
    const moment = momentIn(cell);
    const amount = amounts.rows[amounts.first + row][0];
    if (moment === undefined || typeof amount !== 'number' || amount - amount !== 0) return undefined;
    const at = periodOf(moment) - base;
    sums[at] += amount;
    isUsed[at] = 1;
    const dateType = cell.constructor;
    row = addKnown(
      rows,
      first,
      dateType,
      amounts.rows,
      amounts.first,
      row + 1,
      count,
      perSlot,
      ends,
      borders,
      sums,
      isUsed,
    );
  }
  const from = isUsed.indexOf(1);
  return { first: from + base, sums: sums.subarray(from, isUsed.lastIndexOf(1) + 1) };
}

/** The moment of a date cell, of those that a table of periods holds. */
function momentIn(cell: unknown): number | undefined {
  const moment = isDate(cell) ? cell.getTime() : Number.NaN;
  return moment >= FROM && moment < TO ? moment : undefined;
}

/**
 * Adds up rows until one needs more than a look into the table, and says which it is. No object of one call is touched
 * here: optimised code that depends on such an object is thrown away with it.
 */
function addKnown(
  dates: Cells['rows'],
  firstDate: number,
  dateType: unknown,
  amounts: Cells['rows'],
  firstAmount: number,
  from: number,
  count: number,
  perSlot: number,
  ends: Int32Array,
  borders: Float64Array,
  sums: Float64Array,
  isUsed: Uint8Array,
): number {
  let row = from;
  for (; row < count; row++) {
    const cell = dates[firstDate + row][0] as Date;
    const amount = amounts[firstAmount + row][0];
    if (cell?.constructor !== dateType || typeof amount !== 'number' || amount - amount !== 0) break;
    const moment = cell.getTime();
    if (!(moment >= FROM && moment < TO)) break;
    const slot = (moment * perSlot) | 0;
    if (ends[slot] === 0) break;
    const at = ends[slot] - Number(moment < borders[slot]);
    sums[at] += amount;
    isUsed[at] = 1;
  }
  return row;
}
