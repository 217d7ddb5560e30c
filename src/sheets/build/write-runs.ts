/** Writes single cells, those under one another by one call. */

import type { Written } from '../draw/contents';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly value: Written;
}

export function writeRuns(sheet: Sheet, cells: readonly WrittenCell[]): void {
  const inOrder = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  let run: WrittenCell[] = [];
  for (const cell of inOrder) {
    const last = run[run.length - 1];
    if (last && (last.column !== cell.column || last.row + 1 !== cell.row)) {
      write(sheet, run);
      run = [];
    }
    run.push(cell);
  }
  write(sheet, run);
}

function write(sheet: Sheet, run: readonly WrittenCell[]): void {
  if (run.length === 0) return;
  const [{ row, column }] = run;
  sheet.getRange(row, column, run.length, 1).setValues(run.map(({ value }) => [value]));
}
