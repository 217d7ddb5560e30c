/** Where the rows and columns of a summary lay when it was drawn, told from where the cells that were written lie now. */

import type { Box } from '../../report/plan/model';
import type { Place } from './arrange';
import type { Origins } from './prints';

interface Known {
  readonly box: Box;
  readonly drawn: Place;
}

export function originsOf(runs: readonly Known[]): Origins {
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  for (const { box, drawn } of runs) {
    rows.set(box.row, drawn.row);
    for (let i = 0; i < box.columns; i++) columns.set(box.column + i, drawn.column + i);
  }
  return { rows, columns };
}
