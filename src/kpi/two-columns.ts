/** The fast way for what most KPIs are given: two columns of plain numbers, read, checked and answered in one pass. */

import type { Argument, Formula } from './figures';
import type { CellResult } from './host';
import type { Span } from './range';
import { Refusal } from './refusal';

/** The rows under `name`; undefined where a cell is odd, for the careful way to read or refuse. */
export function answerTwoColumns(
  args: readonly Argument[],
  compute: Formula,
  { firstRow, rows, columns }: Span,
  name: readonly string[],
): CellResult[][] | undefined {
  const [one, other] = args.map(({ param }) => param.bounds);
  if (args.length !== 2 || columns !== 1 || !one || !other || args.some(({ single }) => single)) return undefined;
  const [first, second] = args.map(({ block }) => block.cells);
  const table = new Array<CellResult[]>(name.length + rows);
  if (name.length > 0) table[0] = [name[0]];
  try {
    return fill(table, name.length, first, second, firstRow, one.min, one.max, other.min, other.max, compute);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

type Cells = Argument['block']['cells'];

/** Takes numbers and arrays only: code that is compiled for an object made anew at each call is thrown away with it. */
function fill(
  table: CellResult[][],
  from: number,
  first: Cells,
  second: Cells,
  firstRow: number,
  min: number,
  max: number,
  otherMin: number,
  otherMax: number,
  compute: Formula,
): CellResult[][] | undefined {
  // A parameter is unpacked anew for every row, the result of arithmetic only once.
  const least = min - 0;
  const most = max - 0;
  const otherLeast = otherMin - 0;
  const otherMost = otherMax - 0;
  for (let to = from, row = firstRow; to < table.length; to++, row++) {
    const x = first[row][0];
    const y = second[row][0];
    if (typeof x === 'number' && typeof y === 'number') {
      if (!(x >= least && x <= most && y >= otherLeast && y <= otherMost)) return undefined;
      const figure = compute(x, y);
      if (typeof figure !== 'number') return undefined;
      // Two literals, since rows that are always numbers take half the memory of rows that may be texts.
      table[to] = figure - figure === 0 ? [figure + 0] : [''];
    } else if ((x === '' || typeof x === 'number') && (y === '' || typeof y === 'number')) {
      table[to] = [''];
    } else return undefined;
  }
  return table;
}
