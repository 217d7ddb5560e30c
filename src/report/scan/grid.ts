/** The cells of a sheet, and areas of it; rows and columns are counted from 0 here. */

import { isBlank } from '../../kpi/cell';

export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export class Grid {
  readonly rows: number;
  readonly columns: number;
  private readonly filled: Uint8Array;

  constructor(readonly values: readonly (readonly unknown[])[]) {
    this.rows = values.length;
    let columns = 0;
    for (const row of values) if (row.length > columns) columns = row.length;
    this.columns = columns;
    this.filled = new Uint8Array(this.rows * columns);
    for (let r = 0; r < this.rows; r++) {
      const row = values[r];
      for (let c = 0; c < row.length; c++) if (!isBlank(row[c])) this.filled[r * columns + c] = 1;
    }
  }

  get all(): Area {
    return { top: 0, bottom: this.rows - 1, left: 0, right: this.columns - 1 };
  }

  at(row: number, column: number): unknown {
    return this.values[row]?.[column];
  }

  isFilled(row: number, column: number): boolean {
    return this.filled[row * this.columns + column] === 1;
  }

  isRowFilled(row: number, { left, right }: Area): boolean {
    for (let c = left; c <= right; c++) if (this.isFilled(row, c)) return true;
    return false;
  }

  isColumnFilled(column: number, { top, bottom }: Area): boolean {
    for (let r = top; r <= bottom; r++) if (this.isFilled(r, column)) return true;
    return false;
  }

  /** How many cells of a row are filled, and which is the first; -1 if none. */
  filledIn(row: number, { left, right }: Area): { readonly count: number; readonly first: number } {
    let count = 0;
    let first = -1;
    for (let c = left; c <= right; c++) {
      if (!this.isFilled(row, c)) continue;
      if (count === 0) first = c;
      count++;
    }
    return { count, first };
  }

  /** The pieces of an area between its blank columns. */
  columnGroups(area: Area): Area[] {
    const runs = runsOf(area.left, area.right, (column) => this.isColumnFilled(column, area));
    return runs.map(([left, right]) => ({ ...area, left, right }));
  }

  /** The pieces of an area between its blank rows. */
  rowBands(area: Area): Area[] {
    const runs = runsOf(area.top, area.bottom, (row) => this.isRowFilled(row, area));
    return runs.map(([top, bottom]) => ({ ...area, top, bottom }));
  }
}

function runsOf(from: number, to: number, isFilled: (index: number) => boolean): [number, number][] {
  const runs: [number, number][] = [];
  let start = -1;
  for (let index = from; index <= to + 1; index++) {
    const filled = index <= to && isFilled(index);
    if (filled && start < 0) start = index;
    if (filled || start < 0) continue;
    runs.push([start, index - 1]);
    start = -1;
  }
  return runs;
}
