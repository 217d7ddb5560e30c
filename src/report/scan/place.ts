/** Where a table stands, in the sheet's own numbers. */

import type { Area, Grid } from './grid';
import type { Shape } from './shapes';

export function placeOf(sheet: string, grid: Grid, { area, header, title, totals }: Shape, id: string) {
  return {
    id,
    sheet,
    title,
    headerRow: header < 0 ? null : header + 1,
    firstRow: area.top + 1,
    lastRow: area.bottom + 1,
    firstColumn: area.left + 1,
    lastColumn: area.right + 1,
    totalsRow: totals < 0 ? null : totals + 1,
    rows: countRows(grid, area),
  };
}

function countRows(grid: Grid, area: Area): number {
  let rows = 0;
  for (let row = area.top; row <= area.bottom; row++) if (grid.isRowFilled(row, area)) rows++;
  return rows;
}
