/** Draws a planned sheet on a fresh one that has room for it; the number of calls does not depend on how much is planned. */

import type { Box, PlannedSheet } from '../../report/plan/model';
import { makeChart, rangeAt } from './charts';
import { contentsOf, matrix, wholeBox } from './contents';
import type { Link } from './link';
import { drawBorders, drawFormats, drawLooks } from './looks';
import { makeRules } from './rules';
import { storeValues } from './store';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function drawSheet(sheet: Sheet, planned: PlannedSheet, link: Link): void {
  drawCells(sheet, planned, link);
  drawFrame(sheet, planned);
  const place = (box: Box) => box;
  sheet.setConditionalFormatRules(makeRules(sheet, planned.rules, place));
  for (const chart of planned.charts) sheet.insertChart(makeChart(sheet, chart, place));
}

/** Contents, looks and notes: what lies in the cells themselves. */
export function drawCells(sheet: Sheet, planned: PlannedSheet, link: Link): void {
  const range = rangeAt(sheet, wholeBox(planned));
  drawFormats(range, planned);
  const contents = contentsOf(planned, link);
  range.setValues(contents);
  drawLooks(range, planned);
  drawBorders(sheet, planned.looks);
  range.setNotes(notesOf(planned));
  for (const box of planned.merges) rangeAt(sheet, box).merge();
  storeValues(range, planned, contents);
}

/** Widths, frozen panes and grid lines. */
export function drawFrame(sheet: Sheet, planned: PlannedSheet, firstColumn = 1, frozenRows = planned.frozenRows): void {
  for (const { from, count, width } of runs(planned.widths)) sheet.setColumnWidths(firstColumn + from, count, width);
  sheet.setFrozenRows(frozenRows);
  sheet.setFrozenColumns(planned.frozenColumns && planned.frozenColumns + firstColumn - 1);
  sheet.setHiddenGridlines(!planned.hidden);
}

export function notesOf({ rows, columns, notes }: PlannedSheet): string[][] {
  const cells = matrix(rows, columns, '');
  for (const { row, column, text } of notes) cells[row - 1][column - 1] = text;
  return cells;
}

/** Neighbours of the same width are set by one call. */
function runs(widths: readonly number[]): { from: number; count: number; readonly width: number }[] {
  const found: { from: number; count: number; readonly width: number }[] = [];
  widths.forEach((width, from) => {
    const last = found[found.length - 1];
    if (last?.width === width) last.count++;
    else found.push({ from, count: 1, width });
  });
  return found;
}
