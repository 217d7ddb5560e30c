/** Refuses a row that ends before it begins. */

import { describe, isDate } from '../kpi/cell';
import { Refusal } from '../kpi/refusal';
import { periodLabel } from '../time/period';
import type { DateColumn } from './columns';

/** Days of the rows, or moments with how one is written; a blank is NaN or NO_PERIOD. */
export function refuseEarlyEnds(
  started: DateColumn,
  ended: DateColumn,
  starts: ArrayLike<number>,
  ends: ArrayLike<number>,
  blank: number,
  written: (value: number) => string = (day) => periodLabel('day', day),
): void {
  for (let row = 0; row < starts.length; row++) {
    if (!(ends[row] < starts[row]) || ends[row] === blank) continue;
    const { param, rows, first, placeOf } = ended.cells;
    const cell = rows[first + row][0];
    const [start, end] = [written(starts[row]), written(ends[row])];
    const name = started.cells.param;
    const expected = { en: `on or after ${name} (${start})`, ru: `не раньше, чем ${name} (${start})` };
    throw new Refusal(param, expected, isDate(cell) ? { en: end, ru: end } : describe(cell), undefined, placeOf(row));
  }
}
