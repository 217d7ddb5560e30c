/** Runs a KPI over its arguments: single values give one value, ranges of one shape a result of that shape. */

import type { Call, CellResult, Result } from './host';
import { isHeading, isMissing, type Param } from './param';
import {
  type Block,
  extent,
  headerCells,
  isHorizontal,
  ONE_CELL,
  placeIn,
  type Span,
  singleValue,
  sizeOf,
  toBlock,
} from './range';
import { Refusal } from './refusal';
import { hasCyrillic, type Text } from './text';

type Formula = (...values: unknown[]) => number | string;

interface Argument {
  readonly param: Param;
  readonly block: Block;
  readonly single: boolean;
}

export function mapRows(kpi: { params: readonly Param[]; name: Text }, compute: Formula, call: Call): Result {
  const args = kpi.params.map((param, i): Argument => {
    const single = singleValue(call.args[i]);
    return { param, single: single !== undefined, block: toBlock(single ? single.value : call.args[i]) };
  });
  const ranges = args.filter((arg) => !arg.single);
  if (ranges.length === 0) return mapSpan(args, compute, ONE_CELL, call)[0];
  checkShapes(ranges);
  const heading = headingOf(ranges);
  const span = spanOf(ranges, heading !== undefined);
  const values = mapSpan(args, compute, span, call);
  const name = heading === undefined ? undefined : hasCyrillic(heading) ? kpi.name.ru : kpi.name.en;
  return layOut(values, span, name, isHorizontal(ranges[0].block));
}

function checkShapes([first, ...others]: readonly Argument[]): void {
  const { rows, columns } = first.block;
  for (const { param, block } of others) {
    if (block.rows === rows && block.columns === columns) continue;
    const { en, ru } = sizeOf(first.block);
    const expected = {
      en: `of the same size as ${first.param.name} (${en})`,
      ru: `тот же размер, что у ${first.param.name}, ${ru}`,
    };
    throw new Refusal(param.name, expected, sizeOf(block));
  }
}

/** The words of the header row; undefined when a range that should hold numbers or dates has none. */
function headingOf(ranges: readonly Argument[]): string | undefined {
  const holding = ranges.filter(({ param }) => param.holds);
  const rows = holding.map(({ param, block }) => ({ param, cells: headerCells(block) }));
  const headed = rows.every(({ param, cells }) => cells.length > 0 && cells.every((cell) => isHeading(param, cell)));
  return headed && rows.length > 0 ? rows.map(({ cells }) => cells.join(' ')).join(' ') : undefined;
}

/** Header left out, and blank rows and columns at the end that all ranges share. */
function spanOf(ranges: readonly Argument[], headed: boolean): Span {
  const horizontal = isHorizontal(ranges[0].block);
  const firstRow = headed && !horizontal ? 1 : 0;
  const firstColumn = headed && horizontal ? 1 : 0;
  let rows = firstRow;
  let columns = firstColumn;
  for (const { block } of ranges) {
    const used = extent(block);
    if (used.rows > rows) rows = used.rows;
    if (used.columns > columns) columns = used.columns;
  }
  return { firstRow, firstColumn, rows: rows - firstRow, columns: columns - firstColumn };
}

/** The KPI of every cell of the span, row by row; a blank where a needed value is blank or the figure is undefined. */
function mapSpan(args: readonly Argument[], compute: Formula, span: Span, call: Call): CellResult[] {
  const size = span.rows * span.columns;
  const columns = args.map((arg) =>
    arg.single ? readSingle(arg, size, call) : arg.param.read(arg.block, span, call.host),
  );
  const results = new Array<CellResult>(size);
  const missing = findMissing(columns, args, size);
  const figure = formulaOf(compute, columns);
  let row = 0;
  try {
    for (; row < size; row++) results[row] = missing[row] ? '' : shown(figure(row));
  } catch (error) {
    throw error instanceof Refusal ? placed(error, args, span, row) : error;
  }
  return results;
}

/** A single value stands for every row; left out, an optional one is its default. */
function readSingle({ param, block }: Argument, size: number, call: Call): ArrayLike<unknown> {
  const [value] = Array.from(param.read(block, ONE_CELL, call.host));
  const blank = isMissing(value);
  return new Array(size).fill(blank && param.optional ? param.fallback : value);
}

function findMissing(columns: readonly ArrayLike<unknown>[], args: readonly Argument[], size: number): Uint8Array {
  const missing = new Uint8Array(size);
  columns.forEach((column, i) => {
    if (args[i].single && (args[i].param.optional || !isMissing(column[0]))) return;
    for (let row = 0; row < size; row++) if (isMissing(column[row])) missing[row] = 1;
  });
  return missing;
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

function shown(value: number | string): CellResult {
  if (typeof value !== 'number') return value;
  return value - value === 0 ? value + 0 : '';
}

/** The place of the fault in the range of the parameter that the formula refused. */
function placed(refusal: Refusal, args: readonly Argument[], span: Span, index: number): Refusal {
  const arg = args.find(({ param }) => param.name === refusal.param);
  if (!arg || arg.single) return refusal;
  return refusal.at(placeIn(arg.block, span, index));
}

function layOut(values: CellResult[], span: Span, heading: string | undefined, horizontal: boolean): Result {
  if (horizontal) return [heading === undefined ? (values.length > 0 ? values : ['']) : [heading, ...values]];
  const table: CellResult[][] = heading === undefined ? [] : [new Array(Math.max(span.columns, 1)).fill(heading)];
  if (span.columns === 1) for (const value of values) table.push([value]);
  else for (let i = 0; i < values.length; i += span.columns) table.push(values.slice(i, i + span.columns));
  return table.length > 0 ? table : [['']];
}
