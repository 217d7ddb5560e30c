/** What the cells of a column hold, told from rows spread evenly over the table. */

import { readNumberText } from '../../kpi/number-text';
import * as cell from '../../rows/data-check/cell-class';
import { readDateNumber } from '../../time/date-text';
import type { Content } from '../model';
import { keyOf } from './display';
import type { Area, Grid } from './grid';
import { type KnownWords, knownWords } from './known-words';

/** Cells looked at in a table, and rows in a column. */
const MOST_CELLS = 120_000;
export const MOST_ROWS = 2000;
const FEWEST_ROWS = 200;

export interface Facts extends KnownWords {
  readonly content: Content;
  readonly filled: number;
  /** Digits that are a name: `007`, a phone number. */
  readonly ids: number;
  readonly openEnds: number;
  readonly wholes: number;
  readonly min: number;
  readonly max: number;
  /** Whole numbers such as 20240304. */
  readonly dateNumbers: number;
  /** How often each value occurs among the rows looked at, by what tells it apart. */
  readonly values: ReadonlyMap<string, number>;
}

/** The rows to look at: the first, the last, and others spread evenly. */
export function sampleRows({ top, bottom, left, right }: Area): number[] {
  const rows = bottom - top + 1;
  const most = Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, Math.floor(MOST_CELLS / (right - left + 1))));
  if (rows <= most) return Array.from({ length: Math.max(0, rows) }, (_, index) => top + index);
  return Array.from({ length: most }, (_, index) => top + Math.round((index * (rows - 1)) / (most - 1)));
}

export function factsOf(grid: Grid, column: number, rows: readonly number[]): Facts {
  const counts = new Array<number>(10).fill(0);
  const values = new Map<string, number>();
  const numbers = { ...NO_NUMBERS };
  for (const row of rows) {
    const value = grid.at(row, column);
    const kind = cell.classOf(value);
    counts[kind]++;
    if (kind === cell.BLANK || kind === cell.ERROR) continue;
    const number = numberOf(value, kind);
    if (number !== undefined) addNumber(numbers, number);
    const key = keyOf(value);
    values.set(key, (values.get(key) ?? 0) + 1);
  }
  return {
    ...numbers,
    ...knownWords(values),
    values,
    content: contentOf(rows.length, counts, values.size, numbers.negative),
    filled: rows.length - counts[cell.BLANK],
    ids: counts[cell.ID_TEXT],
    openEnds: counts[cell.OPEN_END],
  };
}

function numberOf(value: unknown, kind: number): number | undefined {
  if (kind === cell.NUMBER) return value as number;
  return kind === cell.NUMBER_TEXT ? readNumberText(value as string)?.value : undefined;
}

const NO_NUMBERS = {
  wholes: 0,
  negative: 0,
  min: Number.POSITIVE_INFINITY,
  max: Number.NEGATIVE_INFINITY,
  dateNumbers: 0,
};

function addNumber(numbers: typeof NO_NUMBERS, value: number): void {
  if (Number.isInteger(value)) numbers.wholes++;
  if (value < 0) numbers.negative++;
  if (value < numbers.min) numbers.min = value;
  if (value > numbers.max) numbers.max = value;
  if (typeof readDateNumber(value) === 'object') numbers.dateNumbers++;
}

/** `counts` are the cells of each class. */
export function contentOf(seen: number, counts: readonly number[], distinct: number, negative: number): Content {
  return {
    seen,
    blanks: counts[cell.BLANK],
    numbers: counts[cell.NUMBER],
    textNumbers: counts[cell.NUMBER_TEXT],
    dates: counts[cell.DATE],
    textDates: counts[cell.DATE_TEXT],
    texts: counts[cell.TEXT] + counts[cell.OPEN_END] + counts[cell.ID_TEXT],
    booleans: counts[cell.BOOLEAN],
    errors: counts[cell.ERROR],
    distinct,
    negative,
  };
}
