/** One column of an argument: its data cells, where they are, and what the spreadsheet tells about them. */

import type { Host } from '../kpi/host';
import { type Block, isHorizontal, placeIn, type Span } from '../kpi/range';
import type { Place } from '../kpi/refusal';

export interface Cells {
  readonly param: string;
  /** The cell of a row of data is the first of `rows[first + row]`. */
  readonly rows: readonly (readonly unknown[])[];
  readonly first: number;
  readonly count: number;
  readonly placeOf: (row: number) => Place;
  readonly host: Host;
  readonly block: Block;
  readonly span: Span;
}

export function cellsOf(param: string, block: Block, span: Span, host: Host): Cells {
  const horizontal = isHorizontal(block);
  return {
    param,
    rows: downwards(block),
    first: horizontal ? span.firstColumn : span.firstRow,
    count: span.rows * span.columns,
    placeOf: (row) => placeIn(block, span, row),
    host,
    block,
    span,
  };
}

/** The cells from the top down; a row of cells is turned. */
export function downwards(block: Block): readonly (readonly unknown[])[] {
  return isHorizontal(block) ? block.cells[0].map((cell) => [cell]) : block.cells;
}
