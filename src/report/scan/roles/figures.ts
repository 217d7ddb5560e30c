/** Roles in a table with a row a period: the period, and its money. */

import type { Role } from './role';

export const FIGURE_ROLES = {
  period: {
    name: { en: 'Period', ru: 'Период' },
    holds: 'period',
    kinds: ['periods', 'spend'],
    says: 'period, month, week, quarter, year, date, day, месяц, неделя, квартал, год, период, дата, день, отчетный период',
    suggests:
      'month begin, week begin, month start, week start, начало месяца, начало недели, year month, reporting month',
  },
  revenue: {
    name: { en: 'Revenue', ru: 'Выручка' },
    holds: 'number',
    kinds: ['periods'],
    says: 'revenue, sales, total revenue, turnover, выручка, доход, доходы, оборот, продажи, сумма продаж, объем продаж',
    suggests:
      'income, gross sales, gross revenue, net sales, sales amount, sales revenue, чистые продажи, чистая выручка, поступления',
    many: true,
  },
  newRevenue: {
    name: { en: 'Revenue of new customers', ru: 'Выручка от новых клиентов' },
    holds: 'number',
    kinds: ['periods'],
    says: 'new customer revenue, new customers revenue, revenue from new customers, выручка от новых клиентов, выручка новых клиентов, выручка новые, выручка новые клиенты',
  },
  target: {
    name: { en: 'Revenue target', ru: 'План по выручке' },
    holds: 'number',
    kinds: ['periods'],
    says: 'target, revenue target, sales target, quota, plan, revenue plan, sales plan, план, план выручки, план по выручке, план продаж, целевая выручка',
    suggests: 'goal, цель, квота',
  },
  returns: {
    name: { en: 'Returns', ru: 'Возвраты' },
    holds: 'number',
    kinds: ['periods'],
    says: 'returns, refunds, sales returns, возвраты, возврат, сумма возвратов',
  },
  discounts: {
    name: { en: 'Discounts', ru: 'Скидки' },
    holds: 'number',
    kinds: ['periods'],
    says: 'discounts, discount, скидки, скидка',
  },
  cogs: {
    name: { en: 'Cost of goods sold', ru: 'Себестоимость' },
    holds: 'number',
    kinds: ['periods'],
    says: 'cogs, cost of goods, cost of goods sold, cost of sales, себестоимость, себестоимость продаж, себестоимость товаров',
    suggests: 'variable costs, direct costs, закупка, закупки, переменные затраты, переменные расходы',
  },
  grossProfit: {
    name: { en: 'Gross profit', ru: 'Валовая прибыль' },
    holds: 'number',
    kinds: ['periods'],
    says: 'gross profit, валовая прибыль',
  },
  netProfit: {
    name: { en: 'Net profit', ru: 'Чистая прибыль' },
    holds: 'number',
    kinds: ['periods'],
    says: 'net profit, net income, чистая прибыль',
    suggests: 'profit, прибыль',
  },
  expenses: {
    name: { en: 'Operating expenses', ru: 'Операционные расходы' },
    holds: 'number',
    kinds: ['periods'],
    says: 'operating expenses, opex, expenses, fixed costs, операционные расходы, постоянные расходы, постоянные затраты',
  },
  costs: {
    name: { en: 'All costs', ru: 'Все расходы' },
    holds: 'number',
    kinds: ['periods'],
    says: 'all costs, total costs, total expenses, all expenses, все расходы, все затраты, расходы всего, затраты всего, итого расходы',
  },
  cash: {
    name: { en: 'Cash', ru: 'Остаток денег' },
    holds: 'number',
    kinds: ['periods'],
    says: 'cash, cash balance, cash at end, остаток денег, деньги на счетах, денежные средства',
  },
  netBurn: {
    name: { en: 'Net burn', ru: 'Чистое сжигание денег' },
    holds: 'number',
    kinds: ['periods'],
    says: 'net burn, burn, cash burn, monthly net burn, сжигание денег, чистый расход денег',
  },
} as const satisfies Record<string, Role>;
