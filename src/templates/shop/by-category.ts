/** The sheet that sets the categories of goods side by side: what they bring, cost, and what comes back. */

import type { Comparison } from '../template';

const ORDERS = 'orders';
const sum = (of: number) => ({ make: 'sum', table: ORDERS, of, by: 4 }) as const;

export const byCategory: Comparison = {
  kind: 'comparison',
  key: 'categories',
  name: { en: 'Categories', ru: 'Категории' },
  title: { en: 'What each category brings and what comes back', ru: 'Что приносит каждая категория и что возвращают' },
  note: {
    en: 'Categories and figures follow the sheet of orders.',
    ru: 'Категории и числа берутся с листа заказов.',
  },
  by: { table: ORDERS, column: 4 },
  columns: [
    { head: { en: 'Orders', ru: 'Заказы' }, format: 'count', make: 'count', table: ORDERS, by: 4 },
    { head: { en: 'Revenue', ru: 'Выручка' }, format: 'money', ...sum(5) },
    { head: { en: 'Cost of goods', ru: 'Себестоимость' }, format: 'money', ...sum(6) },
    { head: { en: 'Returned', ru: 'Возвраты' }, format: 'money', ...sum(7) },
    { head: { en: 'Average order', ru: 'Средний чек' }, format: 'money', make: 'kpi', kpi: 'AOV', of: [1, 0] },
    {
      head: { en: 'Gross margin', ru: 'Валовая маржа' },
      format: 'percent',
      heat: 'high',
      make: 'kpi',
      kpi: 'GROSS_MARGIN',
      of: [1, 2],
    },
    {
      head: { en: 'Return rate', ru: 'Доля возвратов' },
      format: 'percent',
      heat: 'low',
      make: 'kpi',
      kpi: 'RETURN_RATE',
      of: [3, 1],
    },
  ],
  chart: 6,
};
