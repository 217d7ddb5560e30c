/** Formulas of which only the values stay: calculated once, then written over with what they gave. */

import type { Box, PlannedCell, PlannedSheet } from '../../report/plan/model';
import { isInside } from './address';
import { rangeAt } from './charts';
import { literal, type Written } from './contents';

type Range = GoogleAppsScript.Spreadsheet.Range;

const LOADING = /^Loading/;
const TRIES = 20;
const PAUSE_MS = 500;

export function storeValues(range: Range, planned: PlannedSheet, contents: readonly (readonly Written[])[]): void {
  const stored = planned.cells.filter(isStored);
  if (stored.length === 0) return;
  const values = calculated(range, stored);
  const kept = values.map((_, row) => [...(contents[row] ?? Array<Written>(planned.columns).fill(''))]);
  const boxes = stored.map((cell) => spillOf(cell, planned, values));
  for (const { row, column, rows, columns } of boxes) {
    for (let r = row - 1; r < row - 1 + rows; r++) {
      for (let c = column - 1; c < column - 1 + columns; c++) kept[r][c] = literal(values[r][c]);
    }
  }
  const sheet = range.getSheet();
  for (const box of together(boxes, planned)) {
    const rows = kept.slice(box.row - 1, box.row - 1 + box.rows);
    const written = rows.map((cells) => cells.slice(box.column - 1, box.column - 1 + box.columns));
    rangeAt(sheet, box).setValues(written);
  }
}

const isStored = ({ content }: PlannedCell): boolean => 'formula' in content && content.store === 'value';

/** Neighbours are written by one call; formulas that stay live are not written again, since all would be calculated again. */
function together(boxes: readonly Box[], { cells }: PlannedSheet): Box[] {
  const live = cells.filter((cell) => 'formula' in cell.content && !isStored(cell));
  const runs: Box[] = [];
  for (const box of [...boxes].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs[runs.length - 1];
    const whole = last && around(last, box);
    if (whole && !live.some((cell) => isInside(cell, whole))) runs[runs.length - 1] = whole;
    else runs.push(box);
  }
  return runs;
}

function around(a: Box, b: Box): Box {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const bottom = Math.max(a.row + a.rows, b.row + b.rows);
  const right = Math.max(a.column + a.columns, b.column + b.columns);
  return { row, column, rows: bottom - row, columns: right - column };
}

/** Down to the last row that has been filled. A custom function may still be running when the spreadsheet is read. */
function calculated(range: Range, stored: readonly PlannedCell[]): Written[][] {
  const sheet = range.getSheet();
  let values: Written[][] = [];
  for (let tries = 0; tries < TRIES; tries++) {
    if (tries > 0) Utilities.sleep(PAUSE_MS);
    SpreadsheetApp.flush();
    const rows = Math.max(range.getNumRows(), sheet.getLastRow());
    values = sheet.getRange(1, 1, rows, range.getNumColumns()).getValues();
    if (!stored.some(({ row, column }) => LOADING.test(String(values[row - 1][column - 1])))) break;
  }
  return values;
}

/** How far the values reach right and down of the formula: to the next planned cell, blank row or end of its block, if others follow. */
function spillOf(cell: PlannedCell, planned: PlannedSheet, values: readonly (readonly Written[])[]): Box {
  const block = planned.blocks.find(({ box }) => isInside(cell, box))?.box;
  const end = block ? block.row + block.rows : planned.rows + 1;
  const bottom = end > planned.rows ? values.length + 1 : end;
  const right = block ? block.column + block.columns : planned.columns + 1;
  const others = new Set(planned.cells.map(({ row, column }) => `${row},${column}`));
  let columns = 1;
  while (cell.column + columns < right && !others.has(`${cell.row},${cell.column + columns}`)) columns++;
  let rows = 1;
  while (cell.row + rows < bottom && hasValues(cell.row + rows)) rows++;
  return { row: cell.row, column: cell.column, rows, columns };

  function hasValues(row: number): boolean {
    if (others.has(`${row},${cell.column}`)) return false;
    return values[row - 1].slice(cell.column - 1, cell.column - 1 + columns).some((value) => value !== '');
  }
}
