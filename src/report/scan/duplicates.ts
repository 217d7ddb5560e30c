/** Counts rows that stand in a table more than once, cell by cell the same. */

import { isDate } from '../../kpi/cell';
import { keyOf } from './display';
import type { Area, Grid } from './grid';

/** Telling columns, most different values first, that are compared before whole rows are. */
const FIRST_LOOK = 3;

/** `byVariety` are the table's columns, those with most different values first. */
export function duplicateRows(grid: Grid, area: Area, byVariety: readonly number[]): number {
  const all: number[] = [];
  for (let row = area.top; row <= area.bottom; row++) if (grid.isRowFilled(row, area)) all.push(row);
  const [shared, earlier] = repeated(grid, all, byVariety.slice(0, FIRST_LOOK), () => true);
  if (shared.length === 0) return 0;
  const suspects = [...new Set([...shared, ...earlier])].sort((a, b) => a - b);
  const isSame = (a: number, b: number) =>
    byVariety.every((column) => keyOf(grid.at(a, column)) === keyOf(grid.at(b, column)));
  return repeated(grid, suspects, byVariety, isSame)[0].length;
}

/** Rows that look like an earlier one in these columns, and for each the first such row. */
function repeated(
  grid: Grid,
  rows: readonly number[],
  columns: readonly number[],
  isSame: (row: number, other: number) => boolean,
): [number[], number[]] {
  let size = 16;
  while (size < rows.length * 2) size *= 2;
  const slots = new Int32Array(size);
  const hashes = new Int32Array(rows.length);
  const later: number[] = [];
  const first: number[] = [];
  rows.forEach((row, index) => {
    const hash = hashOf(grid, row, columns);
    hashes[index] = hash;
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    const isOther = (at: number) => hashes[at] !== hash || !isSame(row, rows[at]);
    while (slots[slot] !== 0 && isOther(slots[slot] - 1)) slot = (slot + 1) & (size - 1);
    if (slots[slot] === 0) slots[slot] = index + 1;
    else {
      later.push(row);
      first.push(rows[slots[slot] - 1]);
    }
  });
  return [later, first];
}

const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);

function hashOf(grid: Grid, row: number, columns: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (const column of columns) {
    const cell = grid.at(row, column);
    const number = typeof cell === 'number' ? cell : isDate(cell) ? cell.getTime() : undefined;
    hash = Math.imul(number === undefined ? hashText(hash, keyOf(cell)) : hashNumber(hash, number), 0x01000193) ^ 0x1f;
  }
  return hash | 0;
}

function hashNumber(before: number, value: number): number {
  double[0] = value;
  const mixed = Math.imul(before ^ halves[0], 0x85ebca6b);
  return Math.imul((mixed ^ (mixed >>> 13)) + halves[1], 0xc2b2ae35);
}

/** The text `7` is the number 7. */
function hashText(before: number, text: string): number {
  if (text.length < 16 && /^[1-9]\d*$/.test(text)) return hashNumber(before, Number(text));
  let hash = before;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
