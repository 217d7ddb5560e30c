/** The days between the first and the last of a column of dates on which no row falls. */

import { isDate } from '../../kpi/cell';
import { EARLIEST, LATEST } from '../../time/date-reader';
import type { Column } from '../model';
import type { Area, Grid } from './grid';
import type { DayOf } from './zone-host';

/** So many are told; a table with more of them has rows now and then only. */
const MOST = 500;

export function pausesIn(grid: Grid, { top, bottom }: Area, column: number, dayOf: DayOf): Column['pauses'] {
  const days = new Set<number>();
  for (let row = top; row <= bottom; row++) {
    const cell = grid.at(row, column);
    const moment = isDate(cell) ? cell.getTime() : Number.NaN;
    if (moment >= EARLIEST && moment < LATEST) days.add(dayOf(moment));
  }
  const inOrder = [...days].sort((a, b) => a - b);
  const pauses = inOrder.flatMap((day, i) => {
    const next = inOrder[i + 1] ?? day;
    return next > day + 1 ? [{ first: day + 1, last: next - 1 }] : [];
  });
  return pauses.length > MOST ? null : pauses;
}
