// Revenue by month: KPI_BY_PERIOD(dates, amounts).

import { orders } from '../data/orders.mjs';
import { revenue } from '../floor/revenue.mjs';
import { revenueTable } from '../lib/tables.mjs';

export default {
  id: 'revenue',
  title: 'revenue by month',
  data: orders,
  columns: ['date', 'amount'],
  formula: 'KPI_BY_PERIOD(dates, amounts)',
  ours: (add, { date, amount }) => add.KPI_BY_PERIOD(date, amount),
  floor: revenue,
  table: revenueTable,
};
