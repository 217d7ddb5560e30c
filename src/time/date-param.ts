/** A date as an argument: a day of the spreadsheet's calendar, as a number that grows by one a day. */

import { isDate } from '../kpi/cell';
import type { Param } from '../kpi/param';
import { type Block, placeIn, type Span } from '../kpi/range';
import type { Text } from '../kpi/text';
import { NO_PERIOD, readPeriods } from './date-column';
import { readDateNumber, readDateText } from './date-text';

/** True when a cell is a date, or a text or number that is written as one. */
export function isDateLike(cell: unknown): boolean {
  if (isDate(cell)) return true;
  if (typeof cell === 'number') return readDateNumber(cell) !== undefined;
  return typeof cell === 'string' && readDateText(cell) !== undefined;
}

/** A day; a blank is NaN. */
export function date(name: string, label: Text): Param<number> {
  return {
    name,
    kind: 'date',
    label,
    optional: false,
    holds: isDateLike,
    read: (block, span, host) => {
      const cells = flat(block, span);
      const placeOf = (row: number) => placeIn(block, span, row);
      const read = { param: name, rows: cells, first: 0, count: cells.length, placeOf, host, openEnd: false };
      return Float64Array.from(readPeriods(read, 'day').of, (day) => (day === NO_PERIOD ? Number.NaN : day));
    },
  };
}

/** The cells of a span, row by row, as a column. */
export function flat(block: Block, span: Span): unknown[][] {
  const cells: unknown[][] = [];
  for (let r = span.firstRow; r < span.firstRow + span.rows; r++) {
    for (let c = span.firstColumn; c < span.firstColumn + span.columns; c++) cells.push([block.cells[r][c]]);
  }
  return cells;
}
