import { defineKpi } from '../../kpi/define';
import { keptCustomers } from '../../kpi/kept-customers';
import { count } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Customer retention rate', ru: 'Удержание клиентов' },
  question: { en: 'What share of our customers stayed?', ru: 'Какая доля клиентов осталась с нами?' },
  summary: {
    en: 'The share of the customers at the start of a period who are still there at its end.',
    ru: 'Доля клиентов на начало периода, которые остались к его концу.',
  },
  params: [
    count('customers_at_start', { en: 'Customers at the start of the period', ru: 'Клиенты на начало периода' }),
    count('customers_at_end', { en: 'Customers at the end of the period', ru: 'Клиенты на конец периода' }),
    count('new_customers', { en: 'Customers who joined in the period', ru: 'Все новые клиенты за период' }),
  ],
  unit: 'fraction',
  better: 'higher',
  formula: {
    en: '(customers at the end − new customers) ÷ customers at the start',
    ru: '(клиенты на конец − новые клиенты) ÷ клиенты на начало периода',
  },
  compute: (start, end, fresh) => keptCustomers(start, end, fresh) / start,
  native: '({customers_at_end}-{new_customers})/{customers_at_start}',
  examples: [
    { given: [50, 35, 0], gives: 0.7 },
    { given: [100, 110, 25], gives: 0.85 },
    { given: [0, 5, 5], gives: '' },
    {
      given: [100, 110, 5],
      refuses:
        'new_customers must be at least customers_at_end − customers_at_start (10), but it is 5 (count everyone who joined, not the net change)',
    },
    {
      given: [50, 35, 40],
      refuses:
        'new_customers must be at most customers_at_end (35), but it is 40 (leave out those who joined and left within the period)',
    },
  ],
  source: {
    title: 'Customer retention rate, Piwik PRO Glossary',
    url: 'https://piwik.pro/glossary/customer-retention-rate/',
  },
  misused: {
    en: 'With the net change (end − start) in place of all new customers the result is always 100 %.',
    ru: 'Если вместо всех новых клиентов взять чистый прирост (конец − начало), всегда выйдет 100 %.',
  },
  benchmark: null,
  neighbours: ['CHURN_FROM_COUNTS', 'CHURN', 'GRR', 'REPEAT_PURCHASE_RATE'],
  aliases: { en: ['CRR', 'customer loyalty'], ru: ['retention', 'CRR', 'коэффициент удержания', 'удержание'] },
});
