/** Whether a row meets the conditions that a formula puts to it, and the filters of its table. */

import { isBlank, isDate } from '../../kpi/cell';
import type { Condition, Rows } from '../measures/condition';
import type { Filter } from '../model';
import { keyOf } from '../scan/display';

type Row = readonly unknown[];

/** `shift` is how far the columns of the ranges lie left of those of the row. */
export function rowTest({ all, any }: Rows, shift: number): (row: Row) => boolean {
  const tests = all.map((one) => conditionTest(one, shift));
  const either = any?.map((one) => conditionTest(one, shift));
  return (row) => tests.every((holds) => holds(row)) && (!either || either.some((holds) => holds(row)));
}

/** The column of a range such as `'Deals'!$C$2:$C`. */
const COLUMN = /\$([A-Z]+)\$\d+:\$[A-Z]+(?:\$\d+)?$/;

function conditionTest(condition: Condition, shift: number): (row: Row) => boolean {
  const at = numberOf(COLUMN.exec(condition.range)?.[1] ?? '') + shift - 1;
  if (condition.is === 'filled') return (row) => !isBlank(row[at]);
  if (condition.is === 'number') return (row) => typeof row[at] === 'number';
  if (condition.is === 'criterion') return () => true;
  if (condition.is === 'word' || condition.is === 'not word') {
    const word = plain(condition.word);
    return (row) => (plain(row[at]) === word) === (condition.is === 'word');
  }
  const than = Number(condition.than);
  return (row) => compares(row[at], condition.is, than);
}

function compares(cell: unknown, is: '>=' | '<=' | '<' | '>', than: number): boolean {
  const number = isDate(cell) ? Number.POSITIVE_INFINITY : cell;
  if (typeof number !== 'number') return false;
  if (is === '>=') return number >= than;
  if (is === '<=') return number <= than;
  return is === '<' ? number < than : number > than;
}

/** Rows that a filter leaves out by what its column holds. */
export function leavesOut({ column, values }: Filter): (row: Row) => boolean {
  const words = new Set(values.map(plain));
  return (row) => words.has(plain(row[Number(column) - 1]));
}

/** A cell as words are compared: case aside. */
export const plain = (cell: unknown): string => keyOf(cell).toLowerCase();

const numberOf = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
