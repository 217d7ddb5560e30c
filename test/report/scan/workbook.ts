/** Small workbooks for the scan, and what is asked of its answer. */

import type { RoleId, Scan, Table } from '../../../src/report/model';
import { type ScanOptions, scanWorkbook } from '../../../src/report/scan';

export type Rows = unknown[][];

export const SETTINGS = { timeZone: 'Europe/Moscow', locale: 'ru_RU' };

export function scan(sheets: Record<string, Rows>, options?: ScanOptions): Scan {
  const list = Object.entries(sheets).map(([name, values]) => ({ name, values: rectangular(values) }));
  return scanWorkbook(list, SETTINGS, options);
}

/** Like getValues: every row as wide as the widest. */
function rectangular(rows: Rows): Rows {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

/** The only table of a sheet. */
export function tableIn(values: Rows, sheet = 'Sheet1'): Table {
  const { tables } = scan({ [sheet]: values });
  expect(tables.map(({ id }) => id)).toHaveLength(1);
  return tables[0];
}

/** Header → role, for columns that have one. */
export function rolesOf(table: Table): Record<string, RoleId> {
  return Object.fromEntries(
    table.columns.flatMap(({ header, role }) => (role.value ? [[header, role.value] as const] : [])),
  );
}

export function column(table: Table, header: string) {
  const found = table.columns.find((one) => one.header === header);
  if (!found) throw new Error(`no column "${header}"`);
  return found;
}

/** A day at midnight in Moscow. */
export const day = (text: string) => new Date(`${text}T00:00:00+03:00`);

/** Rows made from a list of values for each column, which repeat as often as needed. */
export function rowsOf(count: number, ...columns: unknown[][]): Rows {
  return Array.from({ length: count }, (_, row) => columns.map((values) => values[row % values.length]));
}

/** Consecutive days, or days so far apart. */
export function days(from: string, count: number, apart = 1): Date[] {
  return Array.from({ length: count }, (_, index) => new Date(day(from).getTime() + index * apart * 86_400_000));
}

export const months = (year: number, count: number) =>
  Array.from({ length: count }, (_, index) =>
    day(`${year + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`),
  );

export const numbers = (count: number, step = 7, from = 1) =>
  Array.from({ length: count }, (_, index) => from + index * step);
