/** Whether a KPI has nothing to show in most periods: its data come less often, such as monthly spend in a summary by week. */

import type { Unit } from '../../time/period';
import type { Made } from '../measures/made';
import type { RoleId, Table } from '../model';
import type { ShownKpi } from './rows/kpi-rows';

const DAYS: Record<Unit, number> = { day: 1, week: 7, month: 30, quarter: 91, year: 365 };
const DATES: readonly RoleId[] = ['date', 'period', 'created', 'start'];

export function isSparse(
  { reading }: Pick<ShownKpi, 'reading'>,
  measures: readonly Made[],
  tables: readonly Table[],
  unit: Unit,
): boolean {
  const feeds = Object.values(reading.feeds);
  const ids = measures
    .filter(({ id }) => feeds.includes(id as (typeof feeds)[number]))
    .flatMap(({ sources }) => sources);
  return tables.some((table) => ids.some(({ id }) => id === table.id) && comesLessOften(table, unit));
}

function comesLessOften({ columns }: Table, unit: Unit): boolean {
  return columns.some(({ role, days, content }) => {
    if (role.value === null || !DATES.includes(role.value) || !days) return false;
    const periods = (days.last - days.first) / DAYS[unit];
    return content.distinct < periods / 2;
  });
}
