// MRR movements: new, expansion, contraction, churned and reactivated revenue by month.

import { subscriptions } from '../data/subscriptions.mjs';
import { movements } from '../floor/movements.mjs';
import { movementsTable } from '../lib/tables.mjs';

export default {
  id: 'movements',
  title: 'MRR movements',
  data: subscriptions,
  columns: ['customer', 'date', 'mrr'],
  formula: 'KPI_MRR_MOVEMENTS(customers, dates, mrr)',
  ours: (add, { customer, date, mrr }) => add.KPI_MRR_MOVEMENTS(customer, date, mrr),
  floor: movements,
  table: movementsTable,
  ahead: { arquero: 5, duckdb: 3 },
};
