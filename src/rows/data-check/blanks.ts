/** Blank cells and error cells among the data, and rows without anything. */

import { BLANK, ERROR } from './cell-class';
import { type Check, findCells } from './finding';
import { isClosed } from './roles';

const ERRORS = { en: 'error cells', ru: 'ячейки с ошибкой' };
const BLANKS = { en: 'blank cells', ru: 'пустые ячейки' };
const BLANK_ROWS = { en: 'blank rows', ru: 'пустые строки' };

export const errors: Check = (table) => table.columns.flatMap((column) => findCells(table, column, ERRORS, [ERROR]));

/** An open deal has no closing date: a blank there is no fault. */
export const blanks: Check = (table) =>
  table.columns
    .filter(({ header, kind }) => !(isClosed(header) && kind === 'date'))
    .flatMap((column) => findCells(table, column, BLANKS, [BLANK]));

export const blankRows: Check = (table) => {
  const isBlankRow = (row: number) => table.columns.every(({ classes }) => classes[row] === BLANK);
  const rows = Array.from(table.leftOut.keys()).filter((row) => table.leftOut[row] === 1 && isBlankRow(row));
  if (rows.length === 0) return [];
  return [{ column: { en: '', ru: '' }, finding: BLANK_ROWS, rows: rows.length, firstRow: table.firstRow + rows[0] }];
};
