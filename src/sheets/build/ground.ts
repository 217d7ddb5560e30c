/** Prepares an old summary for a new one: what it takes to put it back is kept, then rows and columns are put in. */

import type { Box, PlannedSheet } from '../../report/plan/model';
import { rangeAt } from '../draw/charts';
import { type Arrangement, type Gap, placed } from './arrange';
import type { Undo } from './steps';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** `blocks` are those that the wizard wrote into, where they lie before anything is put in. */
export function keepOld(summary: Sheet, backup: Sheet, blocks: readonly { readonly box: Box }[], undo: Undo): void {
  const rules = summary.getConditionalFormatRules();
  const notes = blocks.map(({ box }) => rangeAt(summary, box).getNotes());
  undo.push(() => summary.setConditionalFormatRules(rules));
  blocks.forEach(({ box }, index) => {
    undo.push(() => {
      rangeAt(backup, box).copyTo(rangeAt(summary, box));
      rangeAt(summary, box).setNotes(notes[index]);
    });
  });
}

/** Whatever is written after this finds its cells in their last place. */
export function makeSpace(summary: Sheet, planned: PlannedSheet, arrangement: Arrangement, undo: Undo): void {
  const end = placed({ row: planned.rows, column: planned.columns, rows: 1, columns: 1 }, arrangement);
  const rows = summary.getMaxRows();
  const columns = summary.getMaxColumns();
  if (end.row > rows) insertRows(summary, { after: rows, count: end.row - rows }, undo);
  if (end.column > columns) insertColumns(summary, { after: columns, count: end.column - columns }, undo);
  for (const gap of arrangement.rows) insertRows(summary, gap, undo);
  for (const gap of arrangement.columns) insertColumns(summary, gap, undo);
}

function insertRows(summary: Sheet, { after, count }: Gap, undo: Undo): void {
  if (after === 0) summary.insertRowsBefore(1, count);
  else summary.insertRowsAfter(after, count);
  undo.push(() => summary.deleteRows(after + 1, count));
}

function insertColumns(summary: Sheet, { after, count }: Gap, undo: Undo): void {
  if (after === 0) summary.insertColumnsBefore(1, count);
  else summary.insertColumnsAfter(after, count);
  undo.push(() => summary.deleteColumns(after + 1, count));
}
