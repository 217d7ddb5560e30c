import { defineKpi } from '../../kpi/define';
import { count, money } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Average revenue per customer', ru: 'Выручка на клиента' },
  question: { en: 'How much does one customer bring us in the period?', ru: 'Сколько приносит один клиент за период?' },
  summary: {
    en: 'Revenue of the period that one buying customer brings on average.',
    ru: 'Сколько выручки за период в среднем приносит один купивший клиент.',
  },
  params: [
    money('revenue', { en: 'Revenue', ru: 'Выручка' }),
    count('customers', { en: 'Customers who bought', ru: 'Клиенты с покупками' }),
  ],
  unit: 'money',
  better: 'higher',
  formula: { en: 'revenue ÷ customers', ru: 'выручка ÷ клиенты' },
  compute: (revenue, customers) => revenue / customers,
  native: '{revenue}/{customers}',
  examples: [
    { given: [90000, 300], gives: 300 },
    { given: [90000, 0], gives: '' },
  ],
  source: {
    title: 'Average revenue per user, Wikipedia',
    url: 'https://en.wikipedia.org/wiki/Average_revenue_per_user',
  },
  misused: {
    en: 'Dividing by orders gives the average order value, and dividing by the whole customer base makes it low: count those who bought.',
    ru: 'Деление на заказы даёт средний чек, а деление на всю базу занижает итог: считайте только тех, кто покупал.',
  },
  benchmark: null,
  neighbours: ['AOV', 'PURCHASE_FREQUENCY', 'ARPA', 'CLV'],
  aliases: {
    en: ['ARPC', 'ARPU', 'revenue per customer'],
    ru: ['ARPU', 'доход на клиента', 'средний доход с клиента'],
  },
});
