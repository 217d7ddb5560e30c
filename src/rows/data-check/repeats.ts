/** Rows that stand twice, and numbers of records that do. */

import { isDate } from '../../kpi/cell';
import { BLANK } from './cell-class';
import type { CheckedTable, Column } from './checked-table';
import { type Check, findRows } from './finding';
import { isRecordId } from './roles';

const ROWS = { en: 'duplicate rows', ru: 'повторяющиеся строки' };
const IDS = { en: 'the same number in several rows', ru: 'один номер в нескольких строках' };

export const repeats: Check = (table) => {
  const repeated = new Uint8Array(table.rows);
  const isSeen = rowsSeen(table);
  const rows = findRows(table, undefined, ROWS, (row) => {
    repeated[row] = isSeen(row) ? 1 : 0;
    return repeated[row] === 1;
  });
  const columns = table.columns.filter(({ header }) => isRecordId(header));
  return [...rows, ...columns.flatMap((column) => repeatedIds(table, column, repeated))];
};

function repeatedIds(table: CheckedTable, column: Column, repeated: Uint8Array) {
  const seen = new Set<string>();
  return findRows(table, column, IDS, (row) => {
    if (repeated[row] === 1 || column.classes[row] === BLANK) return false;
    const id = textOf(table.cellAt(row, column.index));
    if (seen.has(id)) return true;
    seen.add(id);
    return false;
  });
}

/** Tells whether an equal row came before; rows are found by a hash and compared, so that texts of a million rows need no room. */
function rowsSeen(table: CheckedTable): (row: number) => boolean {
  const firstWith = new Map<number, number>();
  return (row) => {
    const hash = hashOf(table, row);
    const earlier = firstWith.get(hash);
    if (earlier === undefined) firstWith.set(hash, row);
    return earlier !== undefined && isEqual(table, earlier, row);
  };
}

function hashOf(table: CheckedTable, row: number): number {
  let low = 0x811c9dc5;
  let high = 0;
  for (const { index } of table.columns) {
    const value = textOf(table.cellAt(row, index));
    for (let i = 0; i < value.length; i++) {
      low = Math.imul(low ^ value.charCodeAt(i), 0x01000193);
      high = (Math.imul(high, 31) + value.charCodeAt(i)) | 0;
    }
    low = Math.imul(low ^ 0x1f, 0x01000193);
    high = Math.imul(high, 31) + 1;
  }
  return (low >>> 0) * 0x200000 + (high & 0x1fffff);
}

function isEqual(table: CheckedTable, a: number, b: number): boolean {
  return table.columns.every(({ index }) => textOf(table.cellAt(a, index)) === textOf(table.cellAt(b, index)));
}

/** The number 7 and the text `7` are one; outer spaces do not count. */
function textOf(cell: unknown): string {
  return isDate(cell) ? String(cell.getTime()) : String(cell ?? '').trim();
}
