/** Periods without a year, such as `январь`, where the other tables of the workbook leave but one year for each. */

import { civilOf } from '../../time/civil';
import { lastDayOf, periodOfDay } from '../../time/period';
import type { Column, RoleId, Table } from '../model';
import { labelDay } from './period-day';
import { labelStep } from './period-label';

const DATES: readonly RoleId[] = ['date', 'created', 'start', 'period'];

/** A table before it is known what time the others are of; `words` are those of a column of it. */
export interface Unplaced {
  readonly table: Table;
  readonly words: (column: Column) => readonly string[];
}

export function withYears(read: readonly Unplaced[]): Table[] {
  return read.map(({ table, words }) => {
    const unread = table.columns.filter(isUnread);
    if (unread.length === 0) return table;
    const others = read.flatMap((one) => (one.table === table ? [] : daysOf(one.table)));
    if (others.length === 0) return table;
    const span = { first: Math.min(...others), last: Math.max(...others) };
    const columns = table.columns.map((column) =>
      unread.includes(column) ? { ...column, periodLabels: placed(words(column), span) } : column,
    );
    return { ...table, columns };
  });
}

/** A column of dates or periods of which no day is known. */
export function isUnread({ role, days, periodLabels, content }: Column): boolean {
  return DATES.some((one) => one === role.value) && days === null && periodLabels === null && content.texts > 0;
}

function daysOf({ columns }: Table): number[] {
  return columns.flatMap(({ role, days, periodLabels }) => {
    if (!DATES.some((one) => one === role.value)) return [];
    return days ? [days.first, days.last] : (periodLabels ?? []).map(({ day }) => day);
  });
}

interface Days {
  readonly first: number;
  readonly last: number;
}

/** Null unless each has one year. */
function placed(texts: readonly string[], span: Days): Column['periodLabels'] {
  const labels = texts.flatMap((text) => {
    const day = dayIn(text, span);
    return day === undefined ? [] : [{ text, day }];
  });
  return labels.length === texts.length && labels.length > 0 ? labels.sort((a, b) => a.day - b.day) : null;
}

function dayIn(text: string, { first, last }: Days): number | undefined {
  const step = labelStep(text);
  if (step === undefined || step === 'year') return undefined;
  const [from, to] = [civilOf(first).year, civilOf(last).year];
  const days = Array.from({ length: to - from + 1 }, (_, i) => labelDay(`${text} ${from + i}`));
  if (days.length === 1) return days[0];
  const within = days.filter(
    (day) => day !== undefined && day <= last && lastDayOf(step, periodOfDay(step, day)) >= first,
  );
  return within.length === 1 ? within[0] : undefined;
}
