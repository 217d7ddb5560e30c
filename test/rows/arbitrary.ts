/** Random columns as exports hold them: few labels, text and numbers mixed, blanks. */

import fc from 'fast-check';

const LABELS = ['Ann', 'Bob', ' Ann ', 'Олег', '', '  ', 7, '7', '007', 'ann'];
const STAGES = ['Lead', 'Demo', 'Closed won', 'Успешно реализовано', 'Lost', 'Отказ', '', 'On hold', ' demo '];
const AMOUNTS = [0, 1, 2, 3, 5, 100, -4, '', ' ', '1 054,00', '12,5', '$7', 250.25];
const SHARES = [0, 0.5, 1, '25%', '', '0,1'];

export interface Deal {
  readonly label: unknown;
  readonly amount: unknown;
  readonly stage: unknown;
  readonly share: unknown;
}

export const deals: fc.Arbitrary<Deal[]> = fc.array(
  fc.record({
    label: fc.constantFrom(...LABELS),
    amount: fc.constantFrom(...AMOUNTS),
    stage: fc.constantFrom(...STAGES),
    share: fc.constantFrom(...SHARES),
  }),
  { minLength: 2, maxLength: 40 },
);

/** A column of one field, under a header that every rule knows. */
export function under(header: string, of: readonly Deal[], field: keyof Deal): unknown[][] {
  return [[header], ...of.map((deal) => [deal[field]])];
}

export const textOf = (cell: unknown) => String(cell).trim();

/** What the amounts and shares above mean. */
export function numberOf(cell: unknown): number | undefined {
  if (typeof cell === 'number') return cell;
  const text = textOf(cell);
  if (text === '') return undefined;
  const known: Record<string, number> = { '1 054,00': 1054, '12,5': 12.5, $7: 7, '25%': 0.25, '0,1': 0.1 };
  return known[text];
}

export const isWonHere = (cell: unknown) => ['Closed won', 'Успешно реализовано'].includes(textOf(cell));
export const isLostHere = (cell: unknown) => ['Lost', 'Отказ'].includes(textOf(cell));

/** Groups in the order of their first rows. */
export function grouped<Row>(rows: readonly Row[], nameOf: (row: Row) => string): [string, Row[]][] {
  const names = [...new Set(rows.map(nameOf))];
  return names.map((name) => [name, rows.filter((row) => nameOf(row) === name)]);
}

export const total = (numbers: readonly number[]) => numbers.reduce((sum, value) => sum + value, 0);

export const ratio = (part: number, whole: number) => (whole === 0 ? '' : part / whole);

/** Places by definition: one more than how many are larger. */
export function rankOf(value: number, all: readonly number[]): number {
  return 1 + all.filter((other) => other > value).length;
}

export function expectClose(actual: unknown, expected: unknown): void {
  if (Array.isArray(actual) && Array.isArray(expected)) {
    expect(actual.length).toBe(expected.length);
    for (const [i, value] of expected.entries()) expectClose(actual[i], value);
  } else if (typeof actual === 'number' && typeof expected === 'number') {
    expect(actual).toBeCloseTo(expected, 9);
  } else expect(actual).toBe(expected);
}
