/** Parameters of functions: a name that Sheets shows, a kind, and how a column of that kind is read. */

import { errorCode, isBlank } from './cell';
import type { Host } from './host';
import { type NumberKind, type NumberKindName, numberKinds } from './kind';
import { isNumeric, readNumbers } from './number-column';
import type { Block, Span } from './range';
import type { Text } from './text';

export interface Param<Value = unknown> {
  readonly name: string;
  readonly kind: string;
  readonly label: Text;
  readonly optional: boolean;
  /** What an optional parameter is when not given; without it the formula sees `undefined`. */
  readonly fallback?: Value;
  /** The words that a parameter takes, the first of each row being the one that the formula sees. */
  readonly words?: readonly (readonly string[])[];
  /** The bounds of a parameter that takes numbers. */
  readonly bounds?: NumberKind;
  /** Whether the cell is a number or a date, for parameters that should hold one; others say nothing of headers. */
  readonly holds?: (cell: unknown) => boolean;
  /** A row function takes it as a column, of the same height as its other columns: `read` then gives one value, the column. */
  readonly wholeColumn?: true;
  /** A row function takes it as a range of any size, such as a list of words: `read` then gives one value. */
  readonly wholeRange?: true;
  /** A blank is NaN in a column of numbers and undefined in one of words. */
  readonly read: (block: Block, span: Span, host: Host) => ArrayLike<Value>;
}

function numeric(kind: NumberKindName) {
  return (name: string, label: Text): Param<number> => ({
    name,
    kind,
    label,
    optional: false,
    bounds: numberKinds[kind],
    holds: isNumeric,
    read: (block, span) => readNumbers(name, block, span, numberKinds[kind]),
  });
}

export const money = numeric('money');
export const number = numeric('number');
export const count = numeric('count');
export const loss = numeric('loss');
export const duration = numeric('duration');
export const rate = numeric('rate');
export const margin = numeric('margin');

/** A word or name that the function itself looks up. */
export function text(name: string, label: Text, words?: Readonly<Record<string, Text>>): Param<string> {
  return {
    name,
    kind: 'text',
    label,
    optional: false,
    words: words && Object.entries(words).map(([key, { ru }]) => [key, ru]),
    read: (block, span) => [String(block.cells[span.firstRow][span.firstColumn])],
  };
}

/** May be left out: then it is its default, or without a default `undefined`. */
export function optional<Value>(param: Param<Value>, fallback: NoInfer<Value>): Param<Value>;
export function optional<Value>(param: Param<Value>): Param<Value | undefined>;
export function optional<Value>(param: Param<Value>, fallback?: Value): Param<Value | undefined> {
  return { ...param, optional: true, fallback };
}

/** Text in the place of a number or a date: what a header is made of. */
export function isHeading(param: Param, cell: unknown): boolean {
  return typeof cell === 'string' && !isBlank(cell) && !errorCode(cell) && !param.holds?.(cell);
}

/** A blank in a column that was read. */
export function isMissing(value: unknown): boolean {
  return value === undefined || Number.isNaN(value);
}
