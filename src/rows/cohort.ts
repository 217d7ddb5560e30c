/** Cohorts: customers by the period of their first row, followed from period to period. */

import { describe } from '../kpi/cell';
import type { CellResult } from '../kpi/host';
import { Refusal } from '../kpi/refusal';
import type { Language, Text } from '../kpi/text';
import { periodLabel, type Unit } from '../time/period';
import type { PeriodOrder } from './period-order';
import { headerRow, refuseLargeTable, shown, type TableRow } from './table';

export const MEASURES = [
  ['retention', 'удержание'],
  ['customers', 'клиенты'],
  ['revenue', 'выручка'],
  ['revenue_per_customer', 'revenue per customer', 'выручка на клиента', 'выручка_на_клиента'],
  ['cumulative_revenue', 'cumulative revenue', 'накопленная выручка', 'накопленная_выручка'],
] as const;

export type Measure = (typeof MEASURES)[number][0];

const TITLES: readonly Text[] = [
  { en: 'Cohort', ru: 'Когорта' },
  { en: 'Customers', ru: 'Клиенты' },
];

/** Measures of money need amounts. */
export function refuseWithoutRevenue(measure: Measure, amounts: unknown): void {
  if (amounts !== undefined || measure === 'retention' || measure === 'customers') return;
  const expected: Text = { en: `given for the measure "${measure}"`, ru: `столбец сумм для показателя «${measure}»` };
  throw new Refusal('amounts', expected, describe(undefined));
}

export function cohortTable(
  order: PeriodOrder,
  customers: number,
  measure: Measure,
  unit: Unit,
  language: Language,
): TableRow[] {
  const { count, first } = order;
  refuseLargeTable('period', count + 1, count + TITLES.length);
  const { active, revenue } = tally(order, customers);
  if (measure === 'cumulative_revenue') accumulate(revenue, count);
  const figures = measure === 'retention' || measure === 'customers' ? active : revenue;
  const isPerCustomer = measure === 'retention' || measure === 'revenue_per_customer';
  const header: TableRow = headerRow(TITLES, language);
  for (let age = 0; age < count; age++) header.push(age);
  const table = [header];
  for (let cohort = 0; cohort < count; cohort++) {
    const size = active[cohort * count];
    const divisor = isPerCustomer ? size : 1;
    const line: TableRow = new Array<CellResult>(TITLES.length + count).fill('');
    line[0] = periodLabel(unit, first + cohort);
    line[1] = size;
    for (let age = 0; age < count - cohort; age++) {
      line[TITLES.length + age] = shown(figures[cohort * count + age] / divisor);
    }
    table.push(line);
  }
  return table;
}

/** Adds to each age the ages before it. */
function accumulate(revenue: Float64Array, count: number): void {
  for (let place = 0; place < revenue.length; place++) if (place % count > 0) revenue[place] += revenue[place - 1];
}

/** Active customers and revenue, by cohort and age: place `cohort × count + age`. */
function tally({ count, starts, codes, amounts }: PeriodOrder, customers: number) {
  const active = new Int32Array(count * count);
  const revenue = new Float64Array(count * count);
  /** Where the customer's cohort stands at age 0, less its period: adding a period gives the place. */
  const rowOf = new Int32Array(customers);
  const lastSeen = new Int32Array(customers).fill(-1);
  const withRevenue = amounts.length > 0;
  for (let p = 0, row = 0; p < count; p++) {
    for (const end = starts[p + 1]; row < end; row++) {
      const customer = codes[row];
      const seen = lastSeen[customer];
      if (seen !== p) {
        if (seen < 0) rowOf[customer] = p * count - p;
        lastSeen[customer] = p;
        active[rowOf[customer] + p]++;
      }
      if (withRevenue) revenue[rowOf[customer] + p] += amounts[row];
    }
  }
  return { active, revenue };
}
