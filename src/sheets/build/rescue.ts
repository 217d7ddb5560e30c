/** What the user has typed on a helper sheet goes to the one that takes its place: there where it stood, or right of all that is there. */

import type { Box, PlannedSheet } from '../../report/plan/model';
import { a1, isInside } from '../draw/address';
import { literal, type Written } from '../draw/contents';
import { writeRuns } from './write-runs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A helper sheet of the build before. */
export interface Outdated {
  readonly sheet: Sheet;
  /** Where the wizard wrote on it. */
  readonly ours: readonly Box[];
  /** Undefined where the summary needs no such sheet any more. */
  readonly next: Sheet | undefined;
}

/** Without the wizard's formulas nothing is left of what they spilled: what is there still is the user's. */
export function rescue({ sheet, ours, next }: Outdated): void {
  if (ours.length === 0 || !next) return;
  sheet.getRangeList(ours.map(a1)).clearContent();
  SpreadsheetApp.flush();
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  const own = (range.getValues() as Written[][]).flatMap((values, row) =>
    values.flatMap((value, column) => {
      const content = formulas[row][column] || literal(value);
      return content === '' ? [] : [{ row: row + 1, column: column + 1, value: content }];
    }),
  );
  if (own.length === 0) return;
  const taken = next.getDataRange().getValues();
  const right = taken[0].length + 1;
  const isTaken = (row: number, column: number) => (taken[row - 1]?.[column - 1] ?? '') !== '';
  writeRuns(
    next,
    own.map((cell) => (isTaken(cell.row, cell.column) ? { ...cell, column: right + cell.column } : cell)),
  );
}

/** The cells of a helper sheet, those side by side and under one another together; stored values reach to the next ones. */
export function filledBoxes({ cells, rows, columns }: PlannedSheet): Box[] {
  const stored = cells.flatMap((cell): Box[] => {
    if (!('formula' in cell.content) || cell.content.store === undefined) return [];
    const others = cells.filter((one) => one.row === cell.row && one.column > cell.column);
    const next = Math.min(columns + 1, ...others.map(({ column }) => column));
    return [{ ...place(cell), rows: Math.max(rows, cell.row) - cell.row + 1, columns: next - cell.column }];
  });
  const single = cells.filter((cell) => !stored.some((box) => isInside(cell, box)));
  const boxes: Box[] = [];
  for (const { row, column } of [...single].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = boxes[boxes.length - 1];
    if (last?.column === column && last.row + last.rows === row)
      boxes[boxes.length - 1] = { ...last, rows: last.rows + 1 };
    else boxes.push({ row, column, rows: 1, columns: 1 });
  }
  return [...stored, ...boxes];
}

const place = ({ row, column }: { readonly row: number; readonly column: number }) => ({ row, column });
