/** Formulas of which only the values stay: calculated once, then written over with what they gave. */

import type { PlannedCell, PlannedSheet } from '../../report/plan/model';
import { isInside } from './address';
import { literal, type Written } from './contents';

type Range = GoogleAppsScript.Spreadsheet.Range;

const LOADING = /^Loading/;
const TRIES = 20;
const PAUSE_MS = 500;

export function storeValues(range: Range, planned: PlannedSheet, contents: readonly (readonly Written[])[]): void {
  const stored = planned.cells.filter(({ content }) => 'formula' in content && content.store === 'value');
  if (stored.length === 0) return;
  const values = calculated(range, stored);
  const kept = contents.map((row) => [...row]);
  for (const cell of stored) {
    const { rows, columns } = spillOf(cell, planned, values);
    for (let row = cell.row; row < cell.row + rows; row++) {
      for (let column = cell.column; column < cell.column + columns; column++) {
        kept[row - 1][column - 1] = literal(values[row - 1][column - 1]);
      }
    }
  }
  range.setValues(kept);
}

/** A custom function may still be running when the spreadsheet is read. */
function calculated(range: Range, stored: readonly PlannedCell[]): Written[][] {
  let values: Written[][] = [];
  for (let tries = 0; tries < TRIES; tries++) {
    if (tries > 0) Utilities.sleep(PAUSE_MS);
    SpreadsheetApp.flush();
    values = range.getValues();
    if (!stored.some(({ row, column }) => LOADING.test(String(values[row - 1][column - 1])))) break;
  }
  return values;
}

/** How far the values reach right and down of the formula: to the next planned cell, blank row or end of its block. */
function spillOf(cell: PlannedCell, planned: PlannedSheet, values: readonly (readonly Written[])[]) {
  const block = planned.blocks.find(({ box }) => isInside(cell, box))?.box;
  const bottom = block ? block.row + block.rows : planned.rows + 1;
  const right = block ? block.column + block.columns : planned.columns + 1;
  const others = new Set(planned.cells.map(({ row, column }) => `${row},${column}`));
  let columns = 1;
  while (cell.column + columns < right && !others.has(`${cell.row},${cell.column + columns}`)) columns++;
  let rows = 1;
  while (cell.row + rows < bottom && hasValues(cell.row + rows)) rows++;
  return { rows, columns };

  function hasValues(row: number): boolean {
    if (others.has(`${row},${cell.column}`)) return false;
    return values[row - 1].slice(cell.column - 1, cell.column - 1 + columns).some((value) => value !== '');
  }
}
