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
    for (let i = 0; i < rows; i++) {
      const x = first[firstRow + i][0];
      const y = second[firstRow + i][0];
      if (typeof x === 'number' && typeof y === 'number') {
        if (!(x >= one.min && x <= one.max && y >= other.min && y <= other.max)) return undefined;
        const figure = compute(x, y);
        if (typeof figure !== 'number') return undefined;
        table[name.length + i] = [figure - figure === 0 ? figure + 0 : ''];
      } else if ((x === '' || typeof x === 'number') && (y === '' || typeof y === 'number')) {
        table[name.length + i] = [''];
      } else return undefined;
    }
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
  return table;
}
