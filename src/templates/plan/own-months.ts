/** Months that follow the rows of input sheets, as formulas. */

import { columnRange, sheetPrefix } from '../../report/measures/formula-text';
import type { RoleId } from '../../report/model';
import type { InputTable } from '../template';

/** Dates of what happened; a closing may only be expected. */
const EVENTS: readonly (RoleId | null)[] = ['date', 'created', 'start', 'period'];

/** The columns of a table that tell when something happened; `name` is that of its sheet, or the key of it in braces. */
export function eventsOf({ columns }: InputTable, name: string): string[] {
  const prefix = name.startsWith('{') ? `${name}!` : sheetPrefix(name);
  return columns.flatMap(({ role }, i) => (EVENTS.includes(role) ? columnRange(prefix, i + 1, 2) : []));
}

const monthOf = (day: string): string => `DATE(YEAR(${day}),MONTH(${day}),1)`;

/** The month that is so many before that of the latest day. */
export function monthBefore(dates: readonly string[], months: number): string {
  return `EDATE(${monthOf(`MAX(${dates.join(',')})`)},${-months})`;
}

/** The month of the first day, but no more than `count` months up to that of the latest. */
export function firstMonth(dates: readonly string[], count: number): string {
  const all = dates.join(',');
  return `IF(COUNT(${all})=0,"",MAX(${monthOf(`MIN(${all})`)},${monthBefore(dates, count - 1)}))`;
}

/** The month after that of a cell; none after that of the latest day. */
export function nextMonth(cell: string, dates: readonly string[]): string {
  return `IF(${cell}="","",IF(EDATE(${cell},1)>MAX(${dates.join(',')}),"",EDATE(${cell},1)))`;
}
