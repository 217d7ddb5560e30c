/** The periods that a summary shows: from the first to the last day of the data, all of them or the last few. */

import { firstDayOf, lastDayOf, periodLabel, periodOfDay, type Unit } from '../../../time/period';
import type { PeriodLabel } from '../../measures/source';
import type { Column, RoleId, Table } from '../../model';

export interface Period {
  readonly label: string;
  /** Days as numbers, 0 being 1 January 1970. */
  readonly first: number;
  readonly last: number;
}

export interface Periods {
  readonly unit: Unit;
  readonly shown: readonly Period[];
  /** The period before the first that is shown. */
  readonly before: Period;
  /** The same number of periods before those shown, where the data reach back so far. */
  readonly earlier: Period | undefined;
  /** What is shown of the data's own days. */
  readonly days: { readonly first: number; readonly last: number };
  /** True when all periods of the data are shown. */
  readonly all: boolean;
  /** How many of those shown the data cover to the end; the others, the latest, cannot be compared with them. */
  readonly complete: number;
  /** The last day of the data, where it cuts the last period short. */
  readonly cutAt: number | undefined;
}

/** Date cells count days from 30 December 1899. */
export const SERIAL = 25_569;

/** Dates of what happened; an end, or a closing that is only expected, comes after the data. */
const EVENTS: readonly RoleId[] = ['date', 'created', 'start', 'period'];

/** Undefined when no table has a date. */
export function periodsOf(tables: readonly Table[], unit: Unit, count: number | 'all'): Periods | undefined {
  const days = tables.flatMap((table) => spanOf(table) ?? []);
  if (days.length === 0) return undefined;
  const firstDay = Math.min(...days.map((day) => day.first));
  const first = periodOfDay(unit, firstDay);
  const lastDay = Math.max(...days.map((day) => day.last));
  const last = periodOfDay(unit, lastDay);
  const from = count === 'all' ? first : Math.max(first, last - count + 1);
  const length = last - from + 1;
  const of = (period: number): Period => {
    return { label: periodLabel(unit, period), first: firstDayOf(unit, period), last: lastDayOf(unit, period) };
  };
  const covered = lastCovered(days, unit, last);
  return {
    unit,
    shown: Array.from({ length }, (_, i) => of(from + i)),
    before: of(from - 1),
    earlier:
      from - length >= first
        ? { label: '', first: firstDayOf(unit, from - length), last: lastDayOf(unit, from - 1) }
        : undefined,
    days: { first: Math.max(firstDay, firstDayOf(unit, from)), last: lastDay },
    all: from === first,
    complete: Math.max(0, covered - from + 1),
    cutAt: covered < last ? lastDay : undefined,
  };
}

interface Days {
  readonly first: number;
  readonly last: number;
  /** So many days without a row say nothing: the data may well go on behind them. */
  readonly pause: number;
}

/** A table that ended long ago cuts nothing short: it is over. */
function lastCovered(tables: readonly Days[], unit: Unit, last: number): number {
  const going = tables.filter((days) => days.last >= firstDayOf(unit, last - 1));
  const isCut = (period: number) => going.some((days) => lastDayOf(unit, period) - days.last > days.pause);
  return isCut(last) ? (isCut(last - 1) ? last - 2 : last - 1) : last;
}

/** The first and the last day of a column of dates, or of periods that are written as labels. */
export const daysOf = (column: Column): Column['days'] => column.days ?? extremes(column.periodLabels ?? []);

function spanOf(table: Table): Days | undefined {
  const wait = table.stages.some(({ reading, closedRows }) => reading === 'open' && closedRows > 0);
  const dated = table.columns.flatMap((column) => {
    const role = column.role.value;
    if (role === null || !(EVENTS.includes(role) || (role === 'closed' && !wait))) return [];
    const days = daysOf(column);
    return days ? { ...days, different: column.content.distinct } : [];
  });
  if (dated.length === 0) return undefined;
  const first = Math.min(...dated.map((days) => days.first));
  const last = Math.max(...dated.map((days) => days.last));
  const different = Math.max(...dated.map((days) => days.different));
  return { first, last: endOf(last, table.step), pause: pauseOf(last - first, different, table.step) };
}

const WEEKEND = 2;

/** A shop with sales every day may rest at the weekend; where rows are a month apart, the next is a month away. */
function pauseOf(span: number, different: number, step: Unit | null): number {
  if (step !== null || different < 2) return 0;
  const between = span / (different - 1);
  return between < WEEKEND ? WEEKEND : between + WEEKEND;
}

function extremes(labels: readonly PeriodLabel[]): Column['days'] {
  const days = labels.map(({ day }) => day);
  return days.length > 0 ? { first: Math.min(...days), last: Math.max(...days) } : null;
}

/** A row that stands for a month says nothing of its first day alone. */
function endOf(day: number, step: Unit | null): number {
  return step === null ? day : lastDayOf(step, periodOfDay(step, day));
}
