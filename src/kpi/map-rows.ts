/** Runs a KPI over its arguments: single values give one value, ranges of one shape a result of that shape. */

import { type Argument, type Formula, figuresOf, shown } from './figures';
import type { Call, CellResult, Result } from './host';
import { isHeading, type Param } from './param';
import { extent, headerCells, isHorizontal, ONE_CELL, type Span, singleValue, sizeOf, toBlock } from './range';
import { Refusal } from './refusal';
import { hasCyrillic, type Text } from './text';
import { answerTwoColumns } from './two-columns';

export function mapRows(kpi: { params: readonly Param[]; name: Text }, compute: Formula, call: Call): Result {
  const args = kpi.params.map((param, i): Argument => {
    const single = singleValue(call.args[i]);
    return { param, single: single !== undefined, block: toBlock(single ? single.value : call.args[i]) };
  });
  const ranges = args.filter((arg) => !arg.single);
  if (ranges.length === 0) return shown(figuresOf(args, compute, ONE_CELL, call)[0]);
  checkShapes(ranges);
  const heading = headingOf(ranges);
  const span = spanOf(ranges, heading !== undefined);
  const name = heading === undefined ? [] : [hasCyrillic(heading) ? kpi.name.ru : kpi.name.en];
  const table = answerTwoColumns(args, compute, span, name);
  if (table) return table.length > 0 ? table : [['']];
  const figures = figuresOf(args, compute, span, call);
  return isHorizontal(ranges[0].block) ? alongRow(figures, name) : downRows(figures, span.columns, name);
}

function checkShapes([first, ...others]: readonly Argument[]): void {
  const { rows, columns } = first.block;
  for (const { param, block } of others) {
    if (block.rows === rows && block.columns === columns) continue;
    const { en, ru } = sizeOf(first.block);
    const expected = {
      en: `of the same size as ${first.param.name} (${en})`,
      ru: `тот же размер, что у ${first.param.name} (${ru})`,
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

/** A horizontal range gives a row. */
function alongRow(figures: ArrayLike<number | string>, name: readonly string[]): CellResult[][] {
  const row: CellResult[] = [...name, ...Array.from(figures, shown)];
  return [row.length > 0 ? row : ['']];
}

/** Everything else gives as many columns as the span has. */
function downRows(figures: ArrayLike<number | string>, columns: number, name: readonly string[]): CellResult[][] {
  const table: CellResult[][] = name.map((heading) => new Array(Math.max(columns, 1)).fill(heading));
  for (let first = 0; first < figures.length; first += columns) {
    const cells: CellResult[] = [shown(figures[first])];
    for (let column = 1; column < columns; column++) cells.push(shown(figures[first + column]));
    table.push(cells);
  }
  return table.length > 0 ? table : [['']];
}
