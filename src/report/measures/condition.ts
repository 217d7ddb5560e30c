/** Which rows count, as SUMIFS and as FILTER write it. */

import { ANY_NUMBER, equals, FILLED, textLiteral } from './formula-text';
import type { Span } from './made';

export type Condition =
  | { readonly range: string; readonly is: 'word'; readonly word: string }
  | { readonly range: string; readonly is: 'not word'; readonly word: string }
  | { readonly range: string; readonly is: 'filled' }
  | { readonly range: string; readonly is: 'number' }
  /** `than` is formula text: a whole number or a cell. */
  | { readonly range: string; readonly is: '>=' | '<=' | '<' | '>'; readonly than: string }
  /** The cell holds a criterion; it is known to SUMIFS only. */
  | { readonly range: string; readonly is: 'criterion'; readonly cell: string };

/** Rows that meet all of `all` and, where there is an `any`, one of it; an empty `any` is no row. */
export interface Rows {
  readonly all: readonly Condition[];
  readonly any?: readonly Condition[];
}

export const both = (rows: Rows, more: readonly Condition[]): Rows => ({ ...rows, all: [...rows.all, ...more] });

/** Rows on the days of a span. */
export function between(range: string, { from, before }: Pick<Span, 'from' | 'before'>): Condition[] {
  if (from === undefined || before === undefined) return [];
  return [
    { range, is: '>=', than: from },
    { range, is: '<', than: before },
  ];
}

export function sumOf(values: string, rows: Rows): string {
  return terms(rows, (pairs) => (pairs === '' ? `SUM(${values})` : `SUMIFS(${values},${pairs})`));
}

/** `counted` is a column that every row of the table fills. */
export function countOf(counted: string, rows: Rows): string {
  return terms(rows, (pairs) => `COUNTIFS(${pairs === '' ? `${counted},${FILLED}` : pairs})`);
}

/** Different values; a word of several would count a customer twice, so those go through FILTER. */
export function distinctOf(values: string, rows: Rows): string {
  if (rows.any?.length === 0) return '0';
  if (rows.any === undefined || rows.any.length === 1)
    return terms(rows, (pairs) => `COUNTUNIQUEIFS(${[values, values, FILLED, pairs].filter(Boolean).join(',')})`);
  return different(filtered(values, rows));
}

/** Different values of a range or a FILTER; COUNTUNIQUE would count the error of a FILTER that finds no row. */
export function different(values: string): string {
  return `IF(ISERROR(INDEX(${values},1,1)),0,COUNTUNIQUE(${values}))`;
}

/** The rows of a range that count, for row functions; `more` is a test of its own, as formula text. */
export function filtered(range: string, { all, any }: Rows, ...more: readonly string[]): string {
  const tests = [...all.map(test), ...more];
  if (any) tests.push(any.length > 0 ? any.map((one) => `(${test(one)})`).join('+') : `${range}<>${range}`);
  return tests.length > 0 ? `FILTER(${[range, ...tests].join(',')})` : range;
}

/** Added up row by row: 1 for a row that counts and 0 for another, times `factors`. */
export function productOf(factors: readonly string[], { all, any }: Rows): string {
  if (any?.length === 0) return '0';
  const tests = all.map((one) => `(${test(one)})`);
  const either = any?.map((one) => `(${test(one)})`) ?? [];
  if (either.length > 0) tests.push(either.length > 1 ? `(${either.join('+')})` : either.join(''));
  return `SUMPRODUCT(${[[...tests, '1'].join('*'), ...factors].join(',')})`;
}

function terms({ all, any }: Rows, print: (pairs: string) => string): string {
  const pairs = (conditions: readonly Condition[]) =>
    conditions.map((one) => `${one.range},${criterion(one)}`).join(',');
  if (!any) return print(pairs(all));
  return any.length > 0 ? any.map((one) => print(pairs([one, ...all]))).join('+') : '0';
}

function criterion(condition: Condition): string {
  if (condition.is === 'word') return equals(condition.word);
  if (condition.is === 'not word') return equals(condition.word).replace('"=', '"<>');
  if (condition.is === 'filled') return FILLED;
  if (condition.is === 'number') return ANY_NUMBER;
  if (condition.is === 'criterion') return condition.cell;
  const { is, than } = condition;
  return /^\d+$/.test(than) ? `"${is}${than}"` : `"${is}"&${than}`;
}

function test(condition: Condition): string {
  const { range } = condition;
  if (condition.is === 'word') return `${range}=${textLiteral(condition.word)}`;
  if (condition.is === 'not word') return `${range}<>${textLiteral(condition.word)}`;
  if (condition.is === 'filled') return `${range}<>""`;
  // ISNUMBER of a range is one value in some engines.
  if (condition.is === 'number') return `(${range}<>"")*(${range}<1E+99)`;
  if (condition.is === 'criterion') return `${range}=${condition.cell}`;
  return `${range}${condition.is}${condition.than}`;
}
