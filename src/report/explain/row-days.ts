/** The calendar day of each cell of a column, however it is written; undefined where it names none. */

import { isBlank, isDate } from '../../kpi/cell';
import { DAY } from '../../time/civil';
import { IMPOSSIBLE, type ReadDate, readDateNumber, readDateText, readInOrder } from '../../time/date-text';
import type { PeriodLabel } from '../measures/source';
import type { DayOf } from '../scan/zone-host';

export function daysOfCells(
  cells: readonly unknown[],
  labels: readonly PeriodLabel[] | undefined,
  dayOf: DayOf,
): readonly (number | undefined)[] {
  const named = new Map(labels?.map(({ text, day }) => [text.trim().toLowerCase(), day]));
  const read = cells.map((cell) => named.get(String(cell).trim().toLowerCase()) ?? readCell(cell, dayOf));
  const isMonthFirst = read.some((one) => typeof one === 'object' && 'second' in one && one.second > 12);
  return read.map((one) => (typeof one === 'object' ? dayWritten(one, isMonthFirst, dayOf) : one));
}

function readCell(cell: unknown, dayOf: DayOf): number | Exclude<ReadDate, typeof IMPOSSIBLE> | undefined {
  if (isBlank(cell)) return undefined;
  if (isDate(cell)) return dayOf(cell.getTime());
  const read =
    typeof cell === 'number' ? readDateNumber(cell) : typeof cell === 'string' ? readDateText(cell) : undefined;
  return read === IMPOSSIBLE ? undefined : read;
}

function dayWritten(
  written: Exclude<ReadDate, typeof IMPOSSIBLE>,
  isMonthFirst: boolean,
  dayOf: DayOf,
): number | undefined {
  const read = 'first' in written ? readInOrder(written, isMonthFirst ? 'month first' : 'day first') : written;
  if (read === IMPOSSIBLE || 'first' in read) return undefined;
  return read.isMoment ? dayOf(read.clock) : Math.floor(read.clock / DAY);
}
