/** An argument as a block of cells: its shape, its header, and where its places are. */

import { isBlank } from './cell';
import type { Place } from './refusal';
import type { Found } from './text';

export interface Block {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly (readonly unknown[])[];
}

/** A single value: a scalar, or a range of one cell; else undefined. */
export function singleValue(argument: unknown): { readonly value: unknown } | undefined {
  if (!Array.isArray(argument)) return { value: argument };
  if (argument.length > 1) return undefined;
  const row: unknown = argument[0];
  if (!Array.isArray(row)) return { value: row };
  return row.length > 1 ? undefined : { value: row[0] };
}

/** Ranges come as rectangles of rows, so the first row tells the width; a plain list is read as a column. */
export function toBlock(argument: unknown): Block {
  const list: readonly unknown[] = Array.isArray(argument) && argument.length > 0 ? argument : [blankFor(argument)];
  const cells = Array.isArray(list[0]) ? (list as unknown[][]) : list.map((cell) => [cell]);
  return { rows: cells.length, columns: Math.max(cells[0].length, 1), cells };
}

function blankFor(argument: unknown): unknown {
  return Array.isArray(argument) ? '' : argument;
}

/** `12 rows × 1 column`, for error messages. */
export function sizeOf({ rows, columns }: Block): Found {
  const en = `${rows} ${rows === 1 ? 'row' : 'rows'} × ${columns} ${columns === 1 ? 'column' : 'columns'}`;
  const height = russian(rows, 'строка', 'строки', 'строк');
  const ru = `${rows} ${height} × ${columns} ${russian(columns, 'столбец', 'столбца', 'столбцов')}`;
  return { en, ru, isFeminine: height === 'строка' };
}

/** The form of a noun after a number: 1 строка, 2 строки, 5 строк. */
function russian(count: number, one: string, few: string, many: string): string {
  const tens = count % 100;
  if (tens > 10 && tens < 20) return many;
  const last = count % 10;
  return last === 1 ? one : last > 1 && last < 5 ? few : many;
}

/** A row of cells is read along itself; everything else from the top down. */
export function isHorizontal({ rows, columns }: Block): boolean {
  return rows === 1 && columns > 1;
}

/** The cells that would be a header: the first row, or the first cell of a horizontal range; none in a single row. */
export function headerCells(block: Block): readonly unknown[] {
  if (isHorizontal(block)) return [block.cells[0][0]];
  return block.rows > 1 ? Array.from({ length: block.columns }, (_, c) => block.cells[0][c]) : [];
}

/** The part of a block that is data: without its header and without blank rows and columns at its end. */
export interface Span {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
}

export const ONE_CELL: Span = { firstRow: 0, firstColumn: 0, rows: 1, columns: 1 };

/** The place of the span's cell with this index, counted row by row; a single value has none. */
export function placeIn(block: Block, span: Span, index: number): Place {
  if (block.rows * block.columns === 1) return {};
  const row = span.firstRow + Math.floor(index / span.columns);
  return placeOf(block, row, span.firstColumn + (index % span.columns));
}

/** Row and column, counted from 1 with the header, as the user sees the range. */
function placeOf(block: Block, row: number, column: number): Place {
  if (isHorizontal(block)) return { column: column + 1 };
  return block.columns === 1 ? { row: row + 1 } : { row: row + 1, column: column + 1 };
}

/** The rows and columns up to the last cell that is not blank. */
export function extent(block: Block): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  for (let r = block.rows - 1; r >= 0 && (rows === 0 || columns < block.columns); r--) {
    const row = block.cells[r];
    let last = block.columns - 1;
    while (last >= columns && isBlank(row[last])) last--;
    if (last >= columns) columns = last + 1;
    if (rows === 0 && columns > 0) rows = r + 1;
  }
  return { rows, columns };
}
