/** Refuses a row that ends before it begins. */

import { describe } from '../kpi/cell';
import { Refusal } from '../kpi/refusal';
import type { DateColumn } from './columns';

/** Days or moments of the rows; a blank is NaN or NO_PERIOD. */
export function refuseEarlyEnds(
  started: DateColumn,
  ended: DateColumn,
  starts: ArrayLike<number>,
  ends: ArrayLike<number>,
  blank: number,
): void {
  for (let row = 0; row < starts.length; row++) {
    if (!(ends[row] < starts[row]) || ends[row] === blank) continue;
    const { param, rows, first, placeOf } = ended.cells;
    const cell = rows[first + row][0];
    const start = started.cells.param;
    const expected = { en: `on or after ${start}`, ru: `не раньше, чем ${start}` };
    throw new Refusal(param, expected, describe(cell), undefined, placeOf(row));
  }
}
