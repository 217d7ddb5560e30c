import { defineKpi } from '../../kpi/define';
import { count } from '../../kpi/param';
import { refuseAbove } from '../../kpi/refuse-above';

export default defineKpi({
  name: { en: 'Customer churn rate', ru: 'Отток клиентов' },
  question: { en: 'What share of our customers did we lose?', ru: 'Какую долю клиентов мы потеряли?' },
  summary: {
    en: 'The share of the customers at the start of a period who left during it.',
    ru: 'Доля клиентов на начало периода, которые ушли за период.',
  },
  params: [
    count('lost_customers', { en: 'Customers lost in the period', ru: 'Потерянные за период клиенты' }),
    count('customers_at_start', { en: 'Customers at the start of the period', ru: 'Клиенты на начало периода' }),
  ],
  unit: 'fraction',
  better: 'lower',
  formula: { en: 'customers lost ÷ customers at the start', ru: 'потерянные клиенты ÷ клиенты на начало периода' },
  compute: (lost, start) => {
    refuseAbove('lost_customers', lost, 'customers_at_start', start);
    return lost / start;
  },
  native: '{lost_customers}/{customers_at_start}',
  examples: [
    { given: [15, 50], gives: 0.3 },
    { given: [0, 0], gives: '' },
    { given: [60, 50], refuses: 'lost_customers must be at most customers_at_start (50), but it is 60' },
  ],
  source: { title: 'Churn rate, Wikipedia', url: 'https://en.wikipedia.org/wiki/Churn_rate' },
  misused: {
    en: 'Customers won and lost within the same period do not belong to either number.',
    ru: 'Клиенты, пришедшие и ушедшие в одном и том же периоде, не входят ни в одно из чисел.',
  },
  benchmark: null,
  neighbours: ['CHURN_FROM_COUNTS', 'RETENTION', 'ANNUAL_CHURN'],
  aliases: {
    en: ['attrition', 'logo churn', 'customer attrition'],
    ru: ['отток', 'churn rate', 'чёрн', 'уход клиентов', 'потеря клиентов'],
  },
});
