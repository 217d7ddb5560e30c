/** The periods that a summary shows: from the first to the last day of the data, all of them or the last few. */

import { firstDayOf, lastDayOf, periodLabel, periodOfDay, type Unit } from '../../../time/period';
import type { PeriodLabel } from '../../measures/source';
import type { RoleId, Table } from '../../model';

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
  /** True when all periods of the data are shown. */
  readonly all: boolean;
  /** The last day of the data where it comes before the end of the last period. */
  readonly cutAt: number | undefined;
}

/** Date cells count days from 30 December 1899. */
export const SERIAL = 25_569;

/** Dates of what happened; an end, or a closing that is only expected, comes after the data. */
const EVENTS: readonly RoleId[] = ['date', 'created', 'start', 'period'];

/** Undefined when no table has a date. */
export function periodsOf(tables: readonly Table[], unit: Unit, count: number | 'all'): Periods | undefined {
  const days = tables.flatMap(daysOf);
  if (days.length === 0) return undefined;
  const first = periodOfDay(unit, Math.min(...days.map((day) => day.first)));
  const lastDay = Math.max(...days.map((day) => day.last));
  const last = periodOfDay(unit, lastDay);
  const from = count === 'all' ? first : Math.max(first, last - count + 1);
  const length = last - from + 1;
  const of = (period: number): Period => {
    return { label: periodLabel(unit, period), first: firstDayOf(unit, period), last: lastDayOf(unit, period) };
  };
  return {
    unit,
    shown: Array.from({ length }, (_, i) => of(from + i)),
    before: of(from - 1),
    earlier:
      from - length >= first
        ? { label: '', first: firstDayOf(unit, from - length), last: lastDayOf(unit, from - 1) }
        : undefined,
    all: from === first,
    cutAt: lastDay < lastDayOf(unit, last) ? lastDay : undefined,
  };
}

interface Days {
  readonly first: number;
  readonly last: number;
}

function daysOf(table: Table): Days[] {
  const wait = table.stages.some(({ reading, closedRows }) => reading === 'open' && closedRows > 0);
  return table.columns.flatMap((column) => {
    const role = column.role.value;
    if (role === null || !(EVENTS.includes(role) || (role === 'closed' && !wait))) return [];
    const days = column.days ?? extremes(column.periodLabels ?? []);
    return days ? { first: days.first, last: endOf(days.last, table.step) } : [];
  });
}

function extremes(labels: readonly PeriodLabel[]): Days | undefined {
  const days = labels.map(({ day }) => day);
  return days.length > 0 ? { first: Math.min(...days), last: Math.max(...days) } : undefined;
}

/** A row that stands for a month says nothing of its first day alone. */
function endOf(day: number, step: Unit | null): number {
  return step === null ? day : lastDayOf(step, periodOfDay(step, day));
}
