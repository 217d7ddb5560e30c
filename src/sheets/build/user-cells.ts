/** Finds what the user has written on a summary, by taking away from a copy all that the wizard wrote. */

import type { Box } from '../../report/plan/model';
import { a1, isInside } from '../draw/address';
import type { Place } from './arrange';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the wizard's formulas spilled goes away with them, so that every cell left is the user's. */
export function findUserCells(copy: Sheet, ours: readonly Box[]): Place[] {
  if (ours.length > 0) copy.getRangeList(ours.map(a1)).clearContent();
  SpreadsheetApp.flush();
  const range = copy.getDataRange();
  const values = range.getValues();
  const formulas = range.getFormulas();
  return values.flatMap((row, r) =>
    row.flatMap((value, c) => (value === '' && formulas[r][c] === '' ? [] : [{ row: r + 1, column: c + 1 }])),
  );
}

/** The blocks that the wizard wrote into; the others only keep room, for charts, and are left alone. */
export function written<Block extends { readonly box: Box }>(blocks: readonly Block[], cells: readonly Place[]) {
  return blocks.filter(({ box }) => cells.some((cell) => isInside(cell, box)));
}
