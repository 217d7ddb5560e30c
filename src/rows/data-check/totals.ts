/** Rows of totals among the data: they would be counted once more. */

import { isTotalsWord } from '../totals-word';
import { NUMBER, TEXT } from './cell-class';
import type { CheckedTable, Column } from './checked-table';
import { type Check, findRows } from './finding';

const TOTALS = { en: 'totals row', ru: 'строка итогов' };

/** Reports them and leaves them out of the checks that follow. */
export const totals: Check = (table) => {
  const isTotals = (row: number) => saysTotal(table, row) || (row === table.rows - 1 && isSumOfOthers(table, row));
  const found = new Uint8Array(table.rows);
  const findings = findRows(table, undefined, TOTALS, (row) => {
    if (isTotals(row)) found[row] = 1;
    return found[row] === 1;
  });
  for (let row = 0; row < table.rows; row++) if (found[row] === 1) table.leftOut[row] = 1;
  return findings;
};

/** The first word of the row is "Total". */
function saysTotal(table: CheckedTable, row: number): boolean {
  const first = table.columns.find(({ classes }) => classes[row] === TEXT);
  return first !== undefined && isTotalsWord(String(table.cellAt(row, first.index)));
}

/** Without a word: nothing but the sums of the numbers above. */
function isSumOfOthers(table: CheckedTable, row: number): boolean {
  const filled = table.columns.filter(({ classes }) => classes[row] !== 0);
  if (table.rows < 3 || filled.length === 0 || filled.length === table.columns.length) return false;
  return filled.every((column) => column.classes[row] === NUMBER && isSum(table, column, row));
}

function isSum(table: CheckedTable, { classes, index }: Column, last: number): boolean {
  let sum = 0;
  for (let row = 0; row < last; row++) if (classes[row] === NUMBER) sum += table.cellAt(row, index) as number;
  const total = table.cellAt(last, index) as number;
  return total !== 0 && Math.abs(sum - total) <= 1e-9 * Math.abs(total);
}
