/** The figures of two years with a row a month, as an owner gathers them from the books and the site's statistics. */

import * as columns from '../columns';
import { monthStart, rounded } from '../made';
import type { Cell, InputTable } from '../template';
import { type Month, monthsOf } from './year';

const MONTHS_A_YEAR = 12;

export const months: InputTable = {
  key: 'months',
  name: { en: 'Months', ru: 'Месяцы' },
  what: {
    en: 'A row a month: figures from the books, the site statistics and the CRM. Keep last year too: growth since the start of the year is measured against it.',
    ru: 'Строка — месяц: цифры из учёта, Метрики и CRM. Прошлый год тоже оставьте: с ним сравнивается рост с начала года.',
  },
  kind: 'periods',
  columns: [
    columns.month('Month', 'Месяц', 'period', {
      help: columns.text('The first day of the month.', 'Первое число месяца.'),
    }),
    columns.count('Visits', 'Визиты', 'visits'),
    columns.count('Orders', 'Заказы', 'orders'),
    columns.count('New customers', 'Новые клиенты', 'newCustomers'),
    columns.count('Customers at start', 'Клиенты на начало', 'customersStart', {
      help: columns.text(
        'Everybody who bought within the last twelve months.',
        'Все, кто покупал за последние двенадцать месяцев.',
      ),
    }),
    columns.count('Customers at end', 'Клиенты на конец', 'customersEnd'),
    columns.money('Revenue', 'Выручка', 'revenue', {
      help: columns.text('Before returns and discounts.', 'До вычета возвратов и скидок.'),
    }),
    columns.money('Revenue from new customers', 'Выручка от новых клиентов', 'newRevenue'),
    columns.money('Revenue from existing customers', 'Выручка от постоянных клиентов', 'existingRevenue'),
    columns.money('Returns', 'Возвраты', 'returns'),
    columns.money('Discounts', 'Скидки', 'discounts'),
    columns.money('Cost of goods', 'Себестоимость', 'cogs'),
    columns.money('Marketing spend', 'Расходы на маркетинг', 'spend'),
    columns.money('All costs', 'Все расходы', 'costs', {
      help: columns.text(
        'Goods, marketing, wages, rent and everything else.',
        'Товар, маркетинг, зарплаты, аренда и всё остальное.',
      ),
    }),
    columns.balance('Net profit', 'Чистая прибыль', 'netProfit'),
    columns.figure('Purchases a year', 'Покупок в год', 'purchasesPerYear', {
      help: columns.text('Orders of a customer a year.', 'Сколько раз в год покупает один клиент.'),
    }),
    columns.figure('Years as a customer', 'Лет с компанией', 'customerYears', {
      help: columns.text('How long a customer stays, on average.', 'Сколько лет клиент в среднем остаётся с вами.'),
    }),
  ],
  rows: monthsOf().map(row),
};

function row(one: Month): Cell[] {
  const revenue = one.newRevenue + one.oldRevenue;
  const profit = revenue - one.returns - one.discounts - one.costs;
  const perYear = rounded((one.orders * MONTHS_A_YEAR * 10) / one.start, 1) / 10;
  const figures = [
    one.visits,
    one.orders,
    one.newCustomers,
    one.start,
    one.end,
    revenue,
    one.newRevenue,
    one.oldRevenue,
  ];
  const costs = [one.returns, one.discounts, one.goods, one.spend, one.costs, profit];
  return [monthStart(one.year, one.month), ...figures, ...costs, perYear, one.year === 2024 ? 2.7 : 2.6];
}
