/** Slow and obvious answers, from calendar days as text; nothing of the product is used. */

import fc from 'fast-check';

export interface Row {
  readonly customer: string;
  /** `2024-03-09`, or '' for a blank. */
  readonly day: string;
  /** In cents; undefined for a blank. */
  readonly cents: number | undefined;
}

const ZONE = 'Europe/Berlin';
const inBerlin = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' });

export function dayOf(moment: number): string {
  return inBerlin.format(moment);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export type PeriodName = 'day' | 'week' | 'month' | 'quarter' | 'year';
export const PERIODS: readonly PeriodName[] = ['day', 'week', 'month', 'quarter', 'year'];

export function labelOf(unit: PeriodName, day: string): string {
  const [year, month] = day.split('-');
  if (unit === 'day') return day;
  if (unit === 'month') return day.slice(0, 7);
  if (unit === 'quarter') return `${year}-Q${Math.ceil(Number(month) / 3)}`;
  if (unit === 'year') return year;
  for (let weekday = 0; weekday < 7; weekday++) {
    const thursday = addDays(day, 3 - weekday);
    if (new Date(`${addDays(thursday, -3)}T00:00:00Z`).getUTCDay() !== 1) continue;
    const dayOfYear = (Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / 86_400_000;
    return `${thursday.slice(0, 4)}-W${String(Math.floor(dayOfYear / 7) + 1).padStart(2, '0')}`;
  }
  throw new Error('a week has a Monday');
}

/** All labels from one day to another, by walking day after day. */
export function labelsBetween(unit: PeriodName, from: string, to: string): string[] {
  const labels: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (labels[labels.length - 1] !== labelOf(unit, day)) labels.push(labelOf(unit, day));
  }
  return labels;
}

/** A day as Sheets may hand it over: a date cell at some time of that day in Berlin, or one of the text forms. */
export function cellOf(day: string, way: number): unknown {
  if (day === '') return '';
  const noon = Date.parse(`${day}T12:00:00Z`);
  const cells = [
    new Date(noon),
    new Date(Math.max(startOf(day), noon - 15 * 3_600_000)),
    new Date(startOf(addDays(day, 1)) - 1),
    new Date(startOf(day)),
    day,
    `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`,
    Number(day.replace(/-/g, '')),
    ` ${day} 23:59:59`,
  ];
  return cells[way % cells.length];
}

/** The first moment of a day in Berlin, where clocks never change at midnight. */
function startOf(day: string): number {
  const utc = Date.parse(`${day}T00:00:00Z`);
  return dayOf(utc - 7_200_000) === day ? utc - 7_200_000 : utc - 3_600_000;
}

export const days = fc.integer({ min: 0, max: 150 }).map((offset) => addDays('2023-11-20', offset));

const row = fc.record({
  customer: fc.constantFrom('a', 'b', 'c', 'd', '007', '7', ''),
  day: fc.oneof({ weight: 12, arbitrary: days }, { weight: 1, arbitrary: fc.constant('') }),
  cents: fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: -500, max: 20_000 }) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  ),
});

export interface Table {
  readonly rows: readonly Row[];
  readonly customers: unknown[][];
  readonly dates: unknown[][];
  readonly amounts: unknown[][];
}

/** Rows, and the three columns as Sheets hands them over, in mixed forms, with a header or without. */
const mixedTables: fc.Arbitrary<Table> = fc
  .record({ rows: fc.array(row, { minLength: 2, maxLength: 40 }), way: fc.nat(1000), headed: fc.boolean() })
  .map(({ rows, way, headed }) => {
    const head = (name: string) => (headed ? [[name]] : []);
    const id = (text: string, i: number) => (text === '7' && (way + i) % 2 === 0 ? 7 : i % 3 === 0 ? `${text} ` : text);
    return {
      rows,
      customers: [...head('Customer'), ...rows.map(({ customer }, i) => [id(customer, i)])],
      dates: [...head('Date'), ...rows.map(({ day }, i) => [cellOf(day, way + i * 7)])],
      amounts: [...head('Amount'), ...rows.map(({ cents }) => [cents === undefined ? '' : cents / 100])],
    };
  });

/** Complete rows of date cells and numbers, as a log has them: often in the order of time. */
const logs: fc.Arbitrary<Table> = fc
  .record({ rows: fc.array(row, { minLength: 2, maxLength: 40 }), way: fc.nat(1000), inOrder: fc.boolean() })
  .map(({ rows: drawn, way, inOrder }) => {
    const filled = complete(drawn, true);
    const rows = inOrder ? filled.sort((a, b) => (a.day < b.day ? -1 : 1)) : filled;
    return {
      rows,
      customers: rows.map(({ customer }) => [customer]),
      dates: rows.map(({ day }, i) => [cellOf(day, (way + i) % 4)]),
      amounts: rows.map(({ cents }) => [(cents as number) / 100]),
    };
  })
  .filter(({ rows }) => rows.length > 0);

export const tables: fc.Arbitrary<Table> = fc.oneof(mixedTables, logs);

export function complete(rows: readonly Row[], withAmounts: boolean): Required<Row>[] {
  return rows.filter(
    ({ customer, day, cents }) => customer !== '' && day !== '' && (!withAmounts || cents !== undefined),
  ) as Required<Row>[];
}

export function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}

export function sum(list: readonly number[]): number {
  return list.reduce((total, one) => total + one, 0);
}

/** A number, or a blank where it has no meaning. */
export function blankIfNone(value: number): number | '' {
  return Number.isFinite(value) ? value : '';
}

/** Equal tables, numbers to nine digits. */
export function expectTable(found: unknown, expected: unknown): void {
  const rounded = (table: unknown) =>
    (table as unknown[][]).map((line) =>
      line.map((one) => (typeof one === 'number' ? Number(one.toFixed(7)) + 0 : one)),
    );
  expect(rounded(found)).toEqual(rounded(expected));
}
