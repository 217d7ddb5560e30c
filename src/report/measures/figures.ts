/** Measures that only a column of a table with a row a period can give. */

import type { Text } from '../../kpi/text';
import type { Adds, Measure, MeasureUnit } from './measure';

function figure(en: string, ru: string, unit: MeasureUnit, adds: Adds = 'sum') {
  const name: Text = { en, ru };
  return { name, unit, adds, from: [], column: true } as const satisfies Measure;
}

export const FIGURES = {
  target: figure('Revenue target', 'План по выручке', 'money'),
  discounts: figure('Discounts', 'Скидки', 'money'),
  grossProfit: figure('Gross profit', 'Валовая прибыль', 'money'),
  netProfit: figure('Net profit', 'Чистая прибыль', 'money'),
  expenses: figure('Operating expenses', 'Операционные расходы', 'money'),
  costs: figure('All costs', 'Все расходы', 'money'),
  cash: figure('Cash', 'Остаток денег', 'money', 'last'),
  netBurn: figure('Net burn', 'Чистый расход денег', 'money'),
} as const satisfies Record<string, Measure>;
