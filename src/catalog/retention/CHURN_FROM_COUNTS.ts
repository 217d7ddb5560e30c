import { defineKpi } from '../../kpi/define';
import { keptCustomers } from '../../kpi/kept-customers';
import { count } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Churn from customer counts', ru: 'Отток по числу клиентов' },
  question: {
    en: 'What share of customers did we lose, if nobody counted those who left?',
    ru: 'Какую долю клиентов мы потеряли, если ушедших никто не считал?',
  },
  summary: {
    en: 'The share of the customers at the start who left, worked out from how many there were, are and joined.',
    ru: 'Доля ушедших от числа клиентов на начало периода — по числу клиентов на начало, на конец и новых.',
  },
  params: [
    count('customers_at_start', { en: 'Customers at the start of the period', ru: 'Клиенты на начало периода' }),
    count('customers_at_end', { en: 'Customers at the end of the period', ru: 'Клиенты на конец периода' }),
    count('new_customers', { en: 'Customers who joined in the period', ru: 'Все новые клиенты за период' }),
  ],
  unit: 'fraction',
  better: 'lower',
  formula: {
    en: '(at the start − (at the end − new)) ÷ at the start',
    ru: '(на начало − (на конец − новые)) ÷ на начало',
  },
  compute: (start, end, fresh) => (start - keptCustomers(start, end, fresh)) / start,
  native: '({customers_at_start}-({customers_at_end}-{new_customers}))/{customers_at_start}',
  examples: [
    { given: [50, 35, 0], gives: 0.3 },
    { given: [100, 110, 25], gives: 0.15 },
    { given: [0, 5, 5], gives: '' },
    {
      given: [50, 80, 20],
      refuses:
        'new_customers must be at least customers_at_end − customers_at_start (30), but it is 20 (count everyone who joined, not the net change)',
    },
    {
      given: [50, 35, 40],
      refuses:
        'new_customers must be at most customers_at_end (35), but it is 40 (leave out those who joined and left within the period)',
    },
  ],
  source: { title: 'Churn rate, Wikipedia', url: 'https://en.wikipedia.org/wiki/Churn_rate' },
  misused: {
    en: 'Forgetting the new customers: 100 → 110 with 25 new is a churn of 15 %, not a growth without losses.',
    ru: 'Забывают про новых: 100 → 110 при 25 новых — это отток 15 %, а не рост без потерь.',
  },
  benchmark: null,
  neighbours: ['CHURN', 'RETENTION', 'ANNUAL_CHURN'],
  aliases: { en: ['churn without a list of lost customers'], ru: ['отток по остаткам', 'расчёт оттока'] },
});
