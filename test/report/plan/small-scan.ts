/** A scan of small tables, made by hand: what their columns are is said, what they hold is counted. */

import type {
  Column,
  Content,
  Filter,
  RoleId,
  Scan,
  StageWord,
  Step,
  Survey,
  Table,
  TableKind,
} from '../../../src/report/model';
import { civilOf, dayNumber } from '../../../src/time/civil';

/** A day of the calendar, written as a date cell. */
export interface Day {
  readonly day: number;
}

export type Value = string | number | boolean | null | Day;

export const day = (text: string): Day => {
  const [year, month, date] = text.split('-').map(Number);
  return { day: dayNumber(year, month - 1, date) };
};

export const isDay = (value: Value): value is Day => typeof value === 'object' && value !== null;

export const SERIAL = 25_569;

export interface Small {
  readonly sheet: string;
  readonly kind: TableKind;
  readonly headers: readonly string[];
  readonly roles: readonly (RoleId | null)[];
  readonly rows: readonly (readonly Value[])[];
  readonly stages?: Readonly<Record<string, StageWord['reading']>>;
  readonly filters?: readonly Filter[];
  readonly step?: Step;
  readonly totals?: boolean;
  readonly series?: readonly (string | null)[];
  readonly surveys?: readonly (Survey | null)[];
  /** First days of periods that are written as texts. */
  readonly periodLabels?: Readonly<Record<string, string>>;
}

export function scanOf(...tables: readonly Small[]): Scan {
  return { tables: tables.map(tableOf) };
}

const guess = <Value>(value: Value) => ({ value, confidence: 1, reason: { en: '', ru: '' } });

function tableOf(small: Small): Table {
  const { sheet, kind, headers, rows, filters = [], step = null, totals = false } = small;
  return {
    id: `${sheet}!A1`,
    sheet,
    title: '',
    headerRow: 1,
    firstRow: 2,
    lastRow: rows.length + 1,
    firstColumn: 1,
    lastColumn: headers.length,
    totalsRow: totals ? rows.length + 2 : null,
    rows: rows.length,
    kind: guess(kind),
    step,
    columns: headers.map((_, i) => columnOf(small, i)),
    stages: stagesOf(small),
    filters,
    questions: [],
  };
}

function columnOf({ headers, roles, rows, series, surveys, periodLabels }: Small, index: number): Column {
  const values = rows.map((row) => row[index]);
  const days = values.flatMap((value) => (isDay(value) ? [value.day] : (dayOfText(value) ?? [])));
  const texts = values.filter((value): value is string => typeof value === 'string' && value !== '');
  const scores = values.filter((value) => typeof value === 'number');
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const role = roles[index];
  const facts = {
    days: days.length > 0 ? { first: Math.min(...days), last: Math.max(...days) } : null,
    labels: [...counts].sort((a, b) => b[1] - a[1]).map(([text, of]) => ({ text, rows: of })),
    pauses: pausesOf(days),
    currency: null,
    periodLabels:
      role === 'period' && periodLabels
        ? Object.entries(periodLabels).map(([text, first]) => ({ text, day: day(first).day }))
        : null,
  };
  return {
    column: index + 1,
    letter: String.fromCharCode(65 + index),
    header: headers[index],
    group: '',
    samples: [...new Set(values.filter((value) => !isDay(value)).map(String))].slice(0, 5),
    role: guess(role),
    alternatives: [],
    series: series?.[index] ?? null,
    survey: surveys?.[index] ?? null,
    scale:
      role === 'score' || role === 'probability' ? { from: 0, to: Math.max(...scores), wholePercent: false } : null,
    content: contentOf(values),
    ...facts,
  } as Column;
}

function pausesOf(days: readonly number[]): Column['pauses'] {
  const inOrder = [...new Set(days)].sort((a, b) => a - b);
  return inOrder.slice(1).map((next, i) => ({ first: inOrder[i] + 1, last: next - 1 }));
}

function dayOfText(value: Value): number | undefined {
  const found = typeof value === 'string' ? /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(value) : null;
  return found ? dayNumber(Number(found[3]), Number(found[2]) - 1, Number(found[1])) : undefined;
}

function contentOf(values: readonly Value[]): Content {
  const count = (is: (value: Value) => boolean) => values.filter(is).length;
  const isText = (value: Value) => typeof value === 'string' && value !== '';
  const textDate = (value: Value) => dayOfText(value) !== undefined;
  const textNumber = (value: Value) => isText(value) && !textDate(value) && /^[\d\s.,]+$/.test(String(value));
  return {
    seen: values.length,
    blanks: count((value) => value === null || value === ''),
    numbers: count((value) => typeof value === 'number'),
    textNumbers: count(textNumber),
    dates: count(isDay),
    textDates: count(textDate),
    texts: count((value) => isText(value) && !textDate(value) && !textNumber(value)),
    booleans: count((value) => typeof value === 'boolean'),
    errors: 0,
    distinct: new Set(values.map((value) => JSON.stringify(value))).size,
    negative: count((value) => typeof value === 'number' && value < 0),
  };
}

function stagesOf({ stages = {}, roles, rows }: Small): StageWord[] {
  const index = roles.findIndex((role) => role === 'stage' || role === 'status');
  const closed = roles.indexOf('closed');
  return Object.entries(stages).map(([word, reading]) => {
    const own = rows.filter((row) => row[index] === word);
    const closedRows = own.filter((row) => closed >= 0 && row[closed] !== null).length;
    const gaps = roles.flatMap((_, i) => (own.some((row) => (row[i] ?? '') === '') ? [i + 1] : []));
    return { column: index + 1, word, rows: own.length, closedRows, gaps, reading, sure: true };
  });
}

/** `2024-03` of a day. */
export function monthOf({ day: number }: Day): string {
  const { year, month } = civilOf(number);
  return `${year}-${String(month + 1).padStart(2, '0')}`;
}
