/** Measures of sales: orders, deals, customers. */

import type { Measure } from './measure';

const ORDERS = ['orders'] as const;
const DEALS = ['deals'] as const;
const CLOSED = ['closed', 'created'] as const;

export const SALES = {
  revenue: {
    name: { en: 'Revenue', ru: 'Выручка' },
    unit: 'money',
    adds: 'sum',
    from: [{ make: 'sum', kinds: ORDERS, of: 'amount', at: ['date'] }],
    column: true,
    lack: { en: 'a table of orders with dates and amounts', ru: 'таблица заказов с датами и суммами' },
  },
  orders: {
    name: { en: 'Orders', ru: 'Заказы' },
    unit: 'count',
    adds: 'sum',
    from: [{ make: 'count', kinds: ORDERS, at: ['date'] }],
    column: true,
    lack: { en: 'a table of orders', ru: 'таблица заказов' },
  },
  customers: {
    name: { en: 'Customers who bought', ru: 'Покупатели' },
    unit: 'count',
    adds: 'anew',
    from: [
      { make: 'distinct', kinds: ORDERS, of: 'customer', at: ['date'] },
      { make: 'distinct', kinds: DEALS, of: 'customer', at: CLOSED, where: 'won' },
    ],
    column: true,
    lack: { en: 'a column with the customer in orders or deals', ru: 'столбец с клиентом в заказах или сделках' },
  },
  newCustomers: {
    name: { en: 'New customers', ru: 'Новые клиенты' },
    unit: 'count',
    adds: 'sum',
    from: [
      { make: 'customers', kinds: ORDERS, at: ['date'], column: 3 },
      { make: 'customers', kinds: DEALS, at: CLOSED, where: 'won', column: 3 },
      { make: 'customers', kinds: ['subscriptions'], at: ['start'], column: 3 },
    ],
    column: true,
    lack: { en: 'a column with the customer in orders or deals', ru: 'столбец с клиентом в заказах или сделках' },
  },
  repeatCustomers: {
    name: { en: 'Returning customers', ru: 'Повторные клиенты' },
    unit: 'count',
    adds: 'sum',
    from: [
      { make: 'customers', kinds: ORDERS, at: ['date'], column: 4 },
      { make: 'customers', kinds: DEALS, at: CLOSED, where: 'won', column: 4 },
    ],
    column: true,
    lack: { en: 'a column with the customer in orders', ru: 'столбец с клиентом в заказах' },
  },
  lostCustomers: {
    name: { en: 'Lost customers', ru: 'Ушедшие клиенты' },
    unit: 'count',
    adds: 'sum',
    from: [
      { make: 'customers', kinds: ORDERS, at: ['date'], column: 5 },
      { make: 'count', kinds: ['subscriptions'], where: 'churned' },
    ],
    column: true,
    lack: { en: 'a column with the customer in orders', ru: 'столбец с клиентом в заказах' },
  },
  customersStart: {
    name: { en: 'Customers at start', ru: 'Клиенты на начало' },
    unit: 'count',
    adds: 'first',
    from: [
      { make: 'customers', kinds: ORDERS, at: ['date'], column: 2, before: true },
      { make: 'count', kinds: ['subscriptions'], where: 'undated' },
    ],
    column: true,
    lack: { en: 'a column with the customer in orders', ru: 'столбец с клиентом в заказах' },
  },
  customersEnd: {
    name: { en: 'Customers at end', ru: 'Клиенты на конец' },
    unit: 'count',
    adds: 'last',
    from: [],
    column: true,
  },
  newRevenue: {
    name: { en: 'Revenue of new customers', ru: 'Выручка от новых клиентов' },
    unit: 'money',
    adds: 'sum',
    from: [{ make: 'customers', kinds: ORDERS, at: ['date'], column: 8 }],
    column: true,
    lack: { en: 'orders with customers and amounts', ru: 'заказы с клиентами и суммами' },
  },
  unitsSold: {
    name: { en: 'Units sold', ru: 'Продано единиц' },
    unit: 'count',
    adds: 'sum',
    from: [{ make: 'sum', kinds: ORDERS, of: 'quantity', at: ['date'] }],
    column: true,
  },
  cogs: {
    name: { en: 'Cost of goods sold', ru: 'Себестоимость' },
    unit: 'money',
    adds: 'sum',
    from: [{ make: 'sum', kinds: ORDERS, of: 'cost', at: ['date'] }],
    column: true,
    lack: { en: 'a column with the cost of goods', ru: 'столбец с себестоимостью' },
  },
} as const satisfies Record<string, Measure>;
