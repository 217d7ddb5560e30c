// Customers and churn: active, new, returning, lost, retention and churn by month.

import { orders } from '../data/orders.mjs';
import { customers } from '../floor/customers.mjs';
import { customersTable } from '../lib/tables.mjs';

export default {
  id: 'customers',
  title: 'customers and churn',
  data: orders,
  columns: ['customer', 'date'],
  formula: 'KPI_CUSTOMERS(customers, dates)',
  ours: (add, { customer, date }) => add.KPI_CUSTOMERS(customer, date),
  floor: customers,
  table: customersTable,
};
