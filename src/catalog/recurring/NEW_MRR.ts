import { defineKpi } from '../../kpi/define';
import { count, money } from '../../kpi/param';

export default defineKpi({
  name: { en: 'New MRR', ru: 'MRR новых клиентов' },
  question: {
    en: 'How much recurring revenue did new customers add?',
    ru: 'Сколько регулярной выручки добавили новые клиенты?',
  },
  summary: {
    en: 'Monthly recurring revenue of the customers who joined in the period.',
    ru: 'Регулярная выручка в месяц от клиентов, пришедших за период.',
  },
  params: [
    count('new_customers', { en: 'New customers', ru: 'Новые клиенты' }),
    money('mrr_per_customer', { en: 'MRR per new customer', ru: 'MRR с одного нового клиента' }),
  ],
  unit: 'money',
  better: 'higher',
  formula: { en: 'new customers × MRR per customer', ru: 'новые клиенты × MRR с клиента' },
  compute: (customers, mrr) => customers * mrr,
  native: '{new_customers}*{mrr_per_customer}',
  examples: [
    { given: [12, 50], gives: 600 },
    { given: [12, ''], gives: '' },
    { given: [-2, 50], refuses: 'new_customers must be zero or more, but it is -2' },
  ],
  source: {
    title: 'What is New Customer MRR?, Calliper',
    url: 'https://www.calliper.app/metric-dictionary/new-customer-mrr',
  },
  misused: {
    en: 'Upgrades and customers who came back are expansion and reactivation; counted as new, they appear twice.',
    ru: 'Повышение тарифа и возврат клиента — это расширение и реактивация; среди новых их посчитают дважды.',
  },
  benchmark: null,
  neighbours: ['NET_NEW_MRR', 'MRR', 'CAC'],
  aliases: { en: ['new business MRR'], ru: ['New MRR', 'новый MRR'] },
});
