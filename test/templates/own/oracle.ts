/** The same figures reckoned again from the rows, by plain arithmetic. */

import type { InputTable, Template } from '../../../src/templates/template';
import type { Figure } from './own-book';
import type { OwnRows, Value } from './own-rows';

const EPOCH = 25_569;
const DAY_MS = 86_400_000;

/** A row by the English headers of its columns. */
export type Row = Readonly<Record<string, Value>>;

export const sum = (figures: readonly Value[]): number =>
  figures.reduce<number>((total, one) => total + Number(one ?? 0), 0);
export const ratio = (part: Figure, whole: Figure): Figure => (part === null || !whole ? null : part / whole);
const months = new Map<number, string>();

export function monthOf(serial: Value): string {
  if (serial === null) return '';
  const day = Math.floor(Number(serial));
  const month = months.get(day) ?? new Date((day - EPOCH) * DAY_MS).toISOString().slice(0, 7);
  months.set(day, month);
  return month;
}

/** Null where the column has no value at all. */
export function sumOf(rows: readonly Row[], header: string): Figure {
  return rows.every((row) => row[header] === null) ? null : sum(rows.map((row) => row[header]));
}

export function readRows(template: Template, rows: OwnRows, key: string): Row[] {
  const table = template.inputs.find((one) => one.key === key) as InputTable;
  return rows[key].map((row) => Object.fromEntries(table.columns.map(({ header }, i) => [header.en, row[i]])));
}

export function byName(rows: readonly Row[], header: string): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(String(row[header]), [...(found.get(String(row[header])) ?? []), row]);
  return found;
}
