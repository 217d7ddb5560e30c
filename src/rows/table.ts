/** Tables that row functions return: rectangular, with a header row, never larger than a sheet. */

import type { CellResult } from '../kpi/host';
import { Refusal } from '../kpi/refusal';
import type { Found, Language, Text } from '../kpi/text';

const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;

/** Refuses a table that a sheet cannot hold, before it is made; `param` is what makes it so large. */
export function refuseLargeTable(param: string, rows: number, columns: number): void {
  if (rows * columns <= MOST_CELLS && columns <= MOST_COLUMNS) return;
  const expected: Text = {
    en: 'such that the table fits into a sheet (10,000,000 cells, 18,278 columns)',
    ru: 'такое, чтобы таблица поместилась на лист (10 000 000 ячеек, 18 278 столбцов)',
  };
  const found: Found = {
    en: `a table of ${rows} rows × ${columns} columns`,
    ru: `таблица ${rows} × ${columns}`,
    isFeminine: true,
  };
  throw new Refusal(param, expected, found);
}

export type TableRow = CellResult[];

/** The first row of a table, in the language of the spreadsheet. */
export function headerRow(titles: readonly Text[], language: Language): TableRow {
  return titles.map((title) => title[language]);
}

/** A number as a cell shows it; what has no meaning (a zero denominator) is a blank. */
export function shown(value: number): CellResult {
  return value - value === 0 ? value + 0 : '';
}
