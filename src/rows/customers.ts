/** Customers by period: who is active, new, returning and lost, and what new and returning customers bring. */

import type { Language, Text } from '../kpi/text';
import { periodLabel, type Unit } from '../time/period';
import type { PeriodOrder } from './period-order';
import { headerRow, refuseLargeTable, shown, type TableRow } from './table';

const TITLES: readonly Text[] = [
  { en: 'Period', ru: 'Период' },
  { en: 'Active', ru: 'Активные' },
  { en: 'New', ru: 'Новые' },
  { en: 'Returning', ru: 'Вернувшиеся' },
  { en: 'Lost', ru: 'Потерянные' },
  { en: 'Retention', ru: 'Удержание' },
  { en: 'Churn', ru: 'Отток' },
];
const REVENUE_TITLES: readonly Text[] = [
  { en: 'Revenue of new', ru: 'Выручка новых' },
  { en: 'Revenue of returning', ru: 'Выручка вернувшихся' },
  { en: 'Share of new', ru: 'Доля новых' },
  { en: 'Share of returning', ru: 'Доля вернувшихся' },
];

/** Each number by period. */
interface Tally {
  readonly active: Float64Array;
  readonly added: Float64Array;
  /** Active in the period before as well. */
  readonly kept: Float64Array;
  readonly newRevenue: Float64Array;
  readonly oldRevenue: Float64Array;
}

export function customersByPeriod(
  order: PeriodOrder,
  customers: number,
  withRevenue: boolean,
  unit: Unit,
  language: Language,
): TableRow[] {
  const titles = withRevenue ? [...TITLES, ...REVENUE_TITLES] : TITLES;
  refuseLargeTable('period', order.count + 1, titles.length);
  const { active, added, kept, newRevenue, oldRevenue } = tally(order, customers);
  const table = [headerRow(titles, language)];
  for (let p = 0; p < order.count; p++) {
    const before = p === 0 ? 0 : active[p - 1];
    const lost = before - kept[p];
    const counts = [active[p], added[p], active[p] - added[p], lost, kept[p] / before, lost / before];
    const revenue = newRevenue[p] + oldRevenue[p];
    const money = [newRevenue[p], oldRevenue[p], newRevenue[p] / revenue, oldRevenue[p] / revenue];
    const figures = withRevenue ? [...counts, ...money] : counts;
    table.push([periodLabel(unit, order.first + p), ...figures.map(shown)]);
  }
  return table;
}

function tally({ count, starts, codes, amounts }: PeriodOrder, customers: number): Tally {
  const active = new Float64Array(count);
  const added = new Float64Array(count);
  const kept = new Float64Array(count);
  const newRevenue = new Float64Array(count);
  const oldRevenue = new Float64Array(count);
  const firstSeen = new Int32Array(customers).fill(-1);
  const lastSeen = new Int32Array(customers).fill(-2);
  const revenue = amounts.length > 0;
  for (let p = 0; p < count; p++) {
    for (let row = starts[p]; row < starts[p + 1]; row++) {
      const customer = codes[row];
      const seen = lastSeen[customer];
      if (seen !== p) {
        active[p]++;
        lastSeen[customer] = p;
        if (seen === p - 1) kept[p]++;
        else if (seen < 0) {
          added[p]++;
          firstSeen[customer] = p;
        }
      }
      if (!revenue) continue;
      if (firstSeen[customer] === p) newRevenue[p] += amounts[row];
      else oldRevenue[p] += amounts[row];
    }
  }
  return { active, added, kept, newRevenue, oldRevenue };
}
