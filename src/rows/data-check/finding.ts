/** One thing that the data check found: in a column or in whole rows, how often, and where first. */

import type { Text } from '../../kpi/text';
import type { CheckedTable, Column } from './checked-table';

export interface Finding {
  /** The column's header, or its number when it has none; blank when whole rows are meant. */
  readonly column: Text;
  readonly finding: Text;
  /** How many rows; 0 when the header is at fault. */
  readonly rows: number;
  /** Counted from 1 in the range, the header included. */
  readonly firstRow: number;
}

/** One kind of check over the whole table. */
export type Check = (table: CheckedTable) => Finding[];

const WHOLE_ROW: Text = { en: '', ru: '' };

/** Counts the rows at fault; blank rows and totals are not asked. No fault is no finding. */
export function findRows(
  table: CheckedTable,
  column: Column | undefined,
  finding: Text,
  isAtFault: (row: number) => boolean,
): Finding[] {
  let rows = 0;
  let first = -1;
  for (let row = 0; row < table.rows; row++) {
    if (table.leftOut[row] === 1 || !isAtFault(row)) continue;
    if (rows === 0) first = row;
    rows++;
  }
  if (rows === 0) return [];
  return [{ column: column?.title ?? WHOLE_ROW, finding, rows, firstRow: table.firstRow + first }];
}

/** Counts the cells of these classes in a column. */
export function findCells(table: CheckedTable, column: Column, finding: Text, classes: readonly number[]): Finding[] {
  return findRows(table, column, finding, (row) => classes.includes(column.classes[row]));
}
