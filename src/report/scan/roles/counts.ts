/** Roles in a table with a row a period: its orders, customers and answers, counted. */

import type { Role } from './role';

export const COUNT_ROLES = {
  orders: {
    name: { en: 'Orders', ru: 'Заказы' },
    holds: 'count',
    kinds: ['periods'],
    says: 'orders, number of orders, order count, заказы, заказов, количество заказов, число заказов, кол во заказов',
    suggests: 'transactions, purchases, receipts, чеки, покупки, количество чеков, число чеков, количество продаж',
    many: true,
  },
  unitsSold: {
    name: { en: 'Units sold', ru: 'Продано единиц' },
    holds: 'count',
    kinds: ['periods'],
    says: 'units sold, items sold, units, продано единиц, продано штук, количество проданных товаров',
  },
  customers: {
    name: { en: 'Customers who bought', ru: 'Покупатели' },
    holds: 'count',
    kinds: ['periods'],
    says: 'active customers, buyers, paying customers, unique customers, покупатели, активные клиенты, уникальные клиенты',
    mayMean: 'customers, clients, accounts, клиенты, клиентов, количество клиентов, number of customers',
  },
  customersStart: {
    name: { en: 'Customers at start', ru: 'Клиенты на начало' },
    holds: 'count',
    kinds: ['periods'],
    says: 'customers at start, customers start, customers at beginning, opening customers, starting customers, клиенты на начало, клиентов на начало, клиенты начало, клиентов в начале, клиенты в начале, клиентская база на начало',
    mayMean: 'customers, at start, start, на начало, клиенты, клиентов',
  },
  customersEnd: {
    name: { en: 'Customers at end', ru: 'Клиенты на конец' },
    holds: 'count',
    kinds: ['periods'],
    says: 'customers at end, customers end, closing customers, ending customers, клиенты на конец, клиентов на конец, клиенты конец, клиентов в конце, клиенты в конце, клиентская база на конец',
    mayMean: 'customers, at end, end, на конец, клиенты, клиентов',
  },
  newCustomers: {
    name: { en: 'New customers', ru: 'Новые клиенты' },
    holds: 'count',
    kinds: ['periods'],
    says: 'new customers, new clients, customers acquired, new accounts, customers won, новые клиенты, новых клиентов, привлечено клиентов, клиенты новые, новые покупатели, пришло клиентов',
    mayMean: 'new, новые, новых, signups, acquired',
  },
  lostCustomers: {
    name: { en: 'Lost customers', ru: 'Ушедшие клиенты' },
    holds: 'count',
    kinds: ['periods'],
    says: 'lost customers, churned customers, customers lost, customers churned, lost clients, cancelled customers, ушедшие клиенты, потерянные клиенты, ушло клиентов, клиенты ушли, ушедших клиентов, потеряно клиентов, клиенты ушедшие',
    mayMean: 'lost, churned, churn, ушли, ушло, ушедшие, отток, потеряно',
  },
  repeatCustomers: {
    name: { en: 'Repeat customers', ru: 'Повторные клиенты' },
    holds: 'count',
    kinds: ['periods'],
    says: 'repeat customers, returning customers, повторные клиенты, постоянные клиенты, повторные покупатели',
  },
  promoters: {
    name: { en: 'Promoters', ru: 'Промоутеры' },
    holds: 'count',
    kinds: ['periods'],
    says: 'promoters, промоутеры, сторонники',
  },
  passives: {
    name: { en: 'Passives', ru: 'Нейтралы' },
    holds: 'count',
    kinds: ['periods'],
    says: 'passives, нейтралы, нейтральные',
  },
  detractors: {
    name: { en: 'Detractors', ru: 'Критики' },
    holds: 'count',
    kinds: ['periods'],
    says: 'detractors, критики, детракторы',
  },
} as const satisfies Record<string, Role>;
