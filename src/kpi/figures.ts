/** The figures of a KPI over columns of values: one for each row, blank where an input is missing or the figure undefined. */

import type { Call, CellResult } from './host';
import { isMissing, type Param } from './param';
import { type Block, ONE_CELL, placeIn, type Span } from './range';
import { Refusal } from './refusal';

export type Formula = (...values: unknown[]) => number | string;

export interface Argument {
  readonly param: Param;
  readonly block: Block;
  /** A single value, which stands for every row. */
  readonly single: boolean;
}

/** Reads all arguments at once; a number that is not finite stands for a blank. */
export function figuresOf(
  args: readonly Argument[],
  compute: Formula,
  span: Span,
  call: Call,
): ArrayLike<number | string> {
  const size = span.rows * span.columns;
  const columns = args.map((arg) =>
    arg.single ? readSingle(arg, size, call) : arg.param.read(arg.block, span, call.host),
  );
  const missing = findMissing(columns, args, size);
  const figure = formulaOf(compute, columns);
  const numbers = new Float64Array(size).fill(Number.NaN);
  const texts: string[] = [];
  let row = 0;
  try {
    for (; row < size; row++) {
      if (missing[row] === 1) continue;
      const value = figure(row);
      if (typeof value === 'number') numbers[row] = value;
      else texts[row] = value;
    }
  } catch (error) {
    throw error instanceof Refusal ? placed(error, args, span, row) : error;
  }
  return texts.length === 0 ? numbers : Array.from<number, number | string>(numbers, (value, i) => texts[i] ?? value);
}

/** What a cell shows of a figure. */
export function shown(figure: number | string): CellResult {
  if (typeof figure !== 'number') return figure;
  return figure - figure === 0 ? figure + 0 : '';
}

/** Left out, an optional argument is its default. */
function readSingle({ param, block }: Argument, size: number, call: Call): ArrayLike<unknown> {
  const [read] = Array.from(param.read(block, ONE_CELL, call.host));
  const value = isMissing(read) && param.optional ? param.fallback : read;
  return typeof value === 'number' ? new Float64Array(size).fill(value) : new Array(size).fill(value);
}

function findMissing(columns: readonly ArrayLike<unknown>[], args: readonly Argument[], size: number): Uint8Array {
  const missing = new Uint8Array(size);
  columns.forEach((column, i) => {
    if (args[i].single && (args[i].param.optional || !isMissing(column[0]))) return;
    if (column instanceof Float64Array) markNaN(column, missing);
    else for (let row = 0; row < size; row++) if (isMissing(column[row])) missing[row] = 1;
  });
  return missing;
}

function markNaN(column: Float64Array, missing: Uint8Array): void {
  for (let row = 0; row < column.length; row++) if (Number.isNaN(column[row])) missing[row] = 1;
}

/** Up to four parameters without building a list for each row. */
function formulaOf(
  compute: Formula,
  [a, b, c, d, ...more]: readonly ArrayLike<unknown>[],
): (row: number) => number | string {
  if (more.length > 0) return (row) => compute(a[row], b[row], c[row], d[row], ...more.map((column) => column[row]));
  if (d) return (row) => compute(a[row], b[row], c[row], d[row]);
  if (c) return (row) => compute(a[row], b[row], c[row]);
  return b ? (row) => compute(a[row], b[row]) : (row) => compute(a[row]);
}

/** The place of the fault in the range of the parameter that the formula refused. */
function placed(refusal: Refusal, args: readonly Argument[], span: Span, index: number): Refusal {
  const arg = args.find(({ param }) => param.name === refusal.param);
  return !arg || arg.single ? refusal : refusal.at(placeIn(arg.block, span, index));
}
