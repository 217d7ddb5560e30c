/** Finds the tables of a workbook and guesses what they are; plain data in, plain data out. */

import type { Scan, StageWord, Table } from '../model';
import { displayIn } from './display';
import { type Area, Grid } from './grid';
import { readTable } from './read-table';
import { findShapes } from './shapes';
import { stageWords } from './stage-words';
import { Words } from './words';
import { type Unplaced, withYears } from './years';
import { daysIn, type ScanSettings } from './zone-host';

export type { ScanSettings };

export interface SheetValues {
  readonly name: string;
  /** What `getDataRange().getValues()` gives. */
  readonly values: readonly (readonly unknown[])[];
}

export interface ScanOptions {
  /** Sheets to leave out, such as summaries made by the wizard. */
  readonly skip?: (name: string) => boolean;
}

export function scanWorkbook(sheets: readonly SheetValues[], settings: ScanSettings, options: ScanOptions = {}): Scan {
  const inZone = { display: displayIn(settings), dayOf: daysIn(settings) };
  const read = sheets.filter(({ name }) => !options.skip?.(name));
  const found = read.flatMap(({ name, values }) => {
    const grid = new Grid(values);
    return findShapes(grid)
      .map((shape) => ({ table: readTable(name, grid, shape, inZone), words: wordsIn(grid, shape.area) }))
      .filter(({ table }) => isUseful(table));
  });
  return { tables: withYears(found) };
}

function wordsIn(grid: Grid, area: Area): Unplaced['words'] {
  return ({ column }) => new Words(grid, area).of(column - 1).map(({ text }) => text);
}

/** The words of a column that the user names as the stages; `closed` is the column of closing dates, if any. */
export function stagesIn(sheet: SheetValues, table: Table, column: number, closed?: number): StageWord[] {
  const { firstRow, lastRow, firstColumn, lastColumn } = table;
  const area = { top: firstRow - 1, bottom: lastRow - 1, left: firstColumn - 1, right: lastColumn - 1 };
  const header = table.columns.find((one) => one.column === column)?.header ?? '';
  const grid = new Grid(sheet.values);
  const held = { grid, area, words: new Words(grid, area) };
  return stageWords(held, column - 1, closed === undefined ? undefined : closed - 1, header);
}

/** Words alone, under no header that says anything, are notes. */
function isUseful({ kind, columns, headerRow }: Table): boolean {
  const holdsFigures = columns.some(
    ({ content: { numbers, textNumbers, dates, textDates } }) => numbers + textNumbers + dates + textDates > 0,
  );
  return (
    kind.value !== 'unknown' ||
    headerRow === null ||
    holdsFigures ||
    columns.filter(({ alternatives }) => alternatives.length > 0).length > 1
  );
}
