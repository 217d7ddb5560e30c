/** Tells rows of totals: by their word, or because they hold nothing but the sums of what stands above. */

import { isTotalsWord } from '../../rows/totals-word';
import type { Area, Grid } from './grid';

/** The first word of the row is "Total". */
export function saysTotal(grid: Grid, area: Area, row: number): boolean {
  const { first, count } = grid.filledIn(row, area);
  if (count === 0) return false;
  const cell = grid.at(row, first);
  return typeof cell === 'string' && isTotalsWord(cell);
}

/** Without a word: at least one sum of all rows above, and nothing else, in a row that leaves cells blank. */
export function isSumOfAbove(grid: Grid, area: Area, row: number, firstRow: number): boolean {
  if (row - firstRow < 2 || grid.filledIn(row, area).count > area.right - area.left) return false;
  let sums = 0;
  for (let column = area.left; column <= area.right; column++) {
    if (!grid.isFilled(row, column)) continue;
    const cell = grid.at(row, column);
    if (typeof cell !== 'number' || !isSum(grid, column, row, firstRow, cell)) return false;
    sums++;
  }
  return sums > 0;
}

function isSum(grid: Grid, column: number, row: number, firstRow: number, total: number): boolean {
  let sum = 0;
  let count = 0;
  for (let above = firstRow; above < row; above++) {
    const cell = grid.at(above, column);
    if (typeof cell !== 'number') continue;
    sum += cell;
    count++;
  }
  return count > 1 && total !== 0 && Math.abs(sum - total) <= 1e-9 * Math.abs(total);
}
