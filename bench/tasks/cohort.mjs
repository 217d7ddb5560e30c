// Cohorts: size of each first month and the share of it that was active in each month since.

import { orders } from '../data/orders.mjs';
import { cohort } from '../floor/cohort.mjs';
import { cohortTable } from '../lib/tables.mjs';

export default {
  id: 'cohort',
  title: 'cohort',
  data: orders,
  columns: ['customer', 'date'],
  formula: 'KPI_COHORT(customers, dates)',
  ours: (add, { customer, date }) => add.KPI_COHORT(customer, date),
  floor: cohort,
  table: cohortTable,
  ahead: { arquero: 7, d3: 3, lodash: 3, duckdb: 4 },
};
