/** Parameters that take a word from a fixed list, in English or Russian. */

import { describe, isBlank } from './cell';
import { numberKinds } from './kind';
import { readNumbers } from './number-column';
import type { Param } from './param';
import { type Block, ONE_CELL, placeIn, type Span } from './range';
import { Refusal } from './refusal';
import type { Text } from './text';

/** One of a few words; each row lists what means the same, and the formula sees the first of it. */
export function oneOf<const Rows extends readonly (readonly [string, ...string[]])[]>(
  name: string,
  label: Text,
  words: Rows,
): Param<Rows[number][0]> {
  return {
    name,
    kind: 'word',
    label,
    optional: false,
    words,
    read: (block, span) => readWords(block, span, (cell) => wordIn(name, words, cell) as Rows[number][0]),
  };
}

/** How often an amount is billed, as a number of months; `once` is 0. */
export function billing(name: string, label: Text): Param<number> {
  return {
    name,
    kind: 'billing',
    label,
    optional: false,
    words: BILLING.map(([, ...words]) => words),
    read: (block, span) => readWords(block, span, (cell) => monthsOf(name, cell)),
  };
}

const BILLING = [
  [0, 'once', 'one-time', 'разово', 'однократно'],
  [1, 'month', 'monthly', 'ежемесячно', 'месяц', 'помесячно'],
  [3, 'quarter', 'quarterly', 'ежеквартально', 'квартал', 'поквартально'],
  [12, 'year', 'yearly', 'annual', 'annually', 'ежегодно', 'год'],
] as const satisfies readonly (readonly [number, ...string[]])[];

function monthsOf(name: string, cell: unknown): number {
  const word = normal(cell);
  const row = BILLING.find(([, ...words]) => (words as readonly string[]).includes(word));
  if (row) return row[0];
  const block = { rows: 1, columns: 1, cells: [[cell]] };
  const refusal = new Refusal(name, BILLING_EXPECTED, describe(cell));
  if (typeof cell !== 'number' && typeof cell !== 'string') throw refusal;
  try {
    const [months] = readNumbers(name, block, ONE_CELL, numberKinds.count);
    if (months > 0) return months;
  } catch {
    throw refusal;
  }
  throw refusal;
}

const BILLING_EXPECTED: Text = {
  en: 'once, month, quarter, year or a number of months',
  ru: 'разово, ежемесячно, ежеквартально, ежегодно или число месяцев',
};

function wordIn(name: string, words: readonly (readonly string[])[], cell: unknown): string {
  const word = normal(cell);
  const row = words.find((same) => same.some((one) => one.toLowerCase() === word));
  if (row) return row[0];
  const english = words.map(([first]) => first).join(', ');
  const russian = words.map((same) => same.find((one) => /[а-яё]/i.test(one)) ?? same[0]).join(', ');
  throw new Refusal(name, { en: `one of ${english}`, ru: `одно из: ${russian}` }, describe(cell));
}

function normal(cell: unknown): string {
  return typeof cell === 'string' ? cell.trim().toLowerCase() : '';
}

function readWords<Value>(block: Block, span: Span, read: (cell: unknown) => Value): ArrayLike<Value> {
  const values: Value[] = [];
  for (let r = span.firstRow; r < span.firstRow + span.rows; r++) {
    for (let c = span.firstColumn; c < span.firstColumn + span.columns; c++) {
      const cell = block.cells[r][c];
      try {
        values.push(isBlank(cell) ? (undefined as Value) : read(cell));
      } catch (error) {
        throw error instanceof Refusal ? error.at(placeIn(block, span, values.length)) : error;
      }
    }
  }
  return values;
}
