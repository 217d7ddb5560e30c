/** The range under check: header, columns with what each cell holds, and the rows that are no data. */

import type { Host } from '../../kpi/host';
import { type Block, extent } from '../../kpi/range';
import type { Text } from '../../kpi/text';
import { readDateNumber } from '../../time/date-text';
import { isLabelHeader } from '../stages';
import * as cell from './cell-class';
import { isAnyId, isDateHeader, isPeriodHeader } from './roles';

export interface Column {
  readonly index: number;
  /** The header's text; blank without a header. */
  readonly header: string;
  /** The header, or the column's number. */
  readonly title: Text;
  readonly kind: 'number' | 'date' | 'text';
  readonly classes: Uint8Array;
  readonly counts: readonly number[];
}

export interface CheckedTable {
  readonly columns: readonly Column[];
  readonly hasHeader: boolean;
  readonly rows: number;
  /** The number in the range of the first row of data, from 1. */
  readonly firstRow: number;
  /** 1 for a row that is no data: all blank, or a row of totals. */
  readonly leftOut: Uint8Array;
  readonly cellAt: (row: number, column: number) => unknown;
  readonly host: Host;
}

export function checkedTable(block: Block, host: Host): CheckedTable {
  const used = extent(block);
  const heading = used.rows > 0 ? headingOf(block, used) : undefined;
  const first = heading ? 1 : 0;
  const cellAt = (row: number, column: number) => block.cells[row + first][column];
  const rows = used.rows - first;
  const columns = Array.from({ length: used.columns }, (_, index) => {
    return columnOf(
      index,
      heading?.[index] ?? '',
      classesOf(rows, (row) => cellAt(row, index)),
      cellAt,
    );
  }).filter(({ header, counts }) => header !== '' || counts[cell.BLANK] < rows);
  const leftOut = new Uint8Array(rows);
  for (let row = 0; row < rows; row++)
    if (columns.every(({ classes }) => classes[row] === cell.BLANK)) leftOut[row] = 1;
  return { columns, hasHeader: heading !== undefined, rows, firstRow: first + 1, leftOut, cellAt, host };
}

function classesOf(rows: number, cellOf: (row: number) => unknown): Uint8Array {
  const classes = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) classes[row] = cell.classOf(cellOf(row));
  return classes;
}

/** The first row is a header when it holds words alone and stands over numbers or dates, or over known words. */
function headingOf(block: Block, used: { rows: number; columns: number }): string[] | undefined {
  if (used.rows < 2) return undefined;
  const words = Array.from({ length: used.columns }, (_, column) => block.cells[0][column]);
  const kinds = words.map(cell.classOf);
  if (!kinds.includes(cell.TEXT)) return undefined;
  if (!kinds.every((kind) => kind === cell.TEXT || kind === cell.BLANK || kind === cell.OPEN_END)) return undefined;
  const header = words.map((word) => String(word ?? '').trim());
  const holdsFigures = (column: number) => block.cells.slice(1).some((row) => isFigure(cell.classOf(row[column])));
  return header.some((word, column) => word !== '' && (isLabelHeader(word) || holdsFigures(column)))
    ? header
    : undefined;
}

function isFigure(kind: number): boolean {
  return kind === cell.NUMBER || kind === cell.NUMBER_TEXT || kind === cell.DATE || kind === cell.DATE_TEXT;
}

function columnOf(
  index: number,
  header: string,
  classes: Uint8Array,
  cellAt: (row: number, column: number) => unknown,
): Column {
  const counts = cell.countClasses(classes);
  const title = header === '' ? { en: `Column ${index + 1}`, ru: `Столбец ${index + 1}` } : { en: header, ru: header };
  const kind = isDateHeader(header) && holdsDateNumbers(classes, counts, (row) => cellAt(row, index));
  return { index, header, title, kind: kind ? 'date' : kindOf(header, counts), classes, counts };
}

/** What most cells are; identifiers and names of periods are text. */
function kindOf(header: string, counts: readonly number[]): Column['kind'] {
  const dates = counts[cell.DATE] + counts[cell.DATE_TEXT];
  const numbers = counts[cell.NUMBER] + counts[cell.NUMBER_TEXT];
  const texts = counts[cell.TEXT] + counts[cell.BOOLEAN] + counts[cell.ID_TEXT];
  if (dates > 0 && dates >= numbers && dates >= texts) return 'date';
  if (isAnyId(header) || counts[cell.ID_TEXT] > 0) return 'text';
  if (isPeriodHeader(header) && counts[cell.NUMBER] === 0) return 'text';
  return numbers > 0 && numbers >= texts ? 'number' : 'text';
}

/** Whole numbers such as 20240304 under a header that names a date. */
function holdsDateNumbers(classes: Uint8Array, counts: readonly number[], cellOf: (row: number) => unknown): boolean {
  if (counts[cell.NUMBER] === 0) return false;
  for (let row = 0; row < classes.length; row++) {
    if (classes[row] !== cell.NUMBER) continue;
    if (typeof readDateNumber(cellOf(row) as number) !== 'object') return false;
  }
  return true;
}
