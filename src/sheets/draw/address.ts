/** Boxes as `B2:C9`, and names of sheets as formulas write them. */

import type { Box } from '../../report/plan/model';

const LETTERS = 26;
const A = 65;

export function letters(column: number): string {
  let rest = column;
  let text = '';
  while (rest > 0) {
    text = String.fromCharCode(A + ((rest - 1) % LETTERS)) + text;
    rest = Math.floor((rest - 1) / LETTERS);
  }
  return text;
}

export function a1({ row, column, rows, columns }: Box): string {
  const start = `${letters(column)}${row}`;
  return rows === 1 && columns === 1 ? start : `${start}:${letters(column + columns - 1)}${row + rows - 1}`;
}

export function quoted(sheetName: string): string {
  return `'${sheetName.replace(/'/g, "''")}'`;
}

/** The sheet and the box that `'My sheet'!B2:C9` names; undefined for anything else. */
export function parseReference(text: string): { readonly sheet: string; readonly box: Box } | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(text);
  if (!match) return undefined;
  const [, name, bare, left, top, right = left, bottom = top] = match;
  const row = Number(top);
  const column = columnNumber(left);
  const box = { row, column, rows: Number(bottom) - row + 1, columns: columnNumber(right) - column + 1 };
  return { sheet: name === undefined ? bare : name.replace(/''/g, "'"), box };
}

export function columnNumber(text: string): number {
  let number = 0;
  for (const letter of text) number = number * LETTERS + letter.charCodeAt(0) - A + 1;
  return number;
}

export function isInside({ row, column }: { readonly row: number; readonly column: number }, box: Box): boolean {
  return row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;
}
