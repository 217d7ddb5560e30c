import { defineKpi } from '../../kpi/define';
import { count, money } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Cost per lead', ru: 'Стоимость лида' },
  question: { en: 'What does one lead cost us?', ru: 'Во сколько обходится один лид?' },
  summary: {
    en: 'What is spent, on average, to get one lead.',
    ru: 'Сколько в среднем тратится на получение одного лида.',
  },
  params: [
    money('spend', { en: 'Spend on getting leads', ru: 'Расходы на привлечение' }),
    count('leads', { en: 'Leads', ru: 'Лиды' }),
  ],
  unit: 'money',
  better: 'lower',
  formula: { en: 'spend ÷ leads', ru: 'расходы ÷ лиды' },
  compute: (spend, leads) => spend / leads,
  native: '{spend}/{leads}',
  examples: [
    { given: [5000, 200], gives: 25 },
    { given: [5000, 0], gives: '' },
  ],
  source: {
    title: 'Cost per Lead (CPL), OKRify',
    url: 'https://okrify.com/cost-per-lead-cpl/',
  },
  misused: {
    en: 'The channel with the cheapest leads is often the dearest per customer: compare the acquisition cost too.',
    ru: 'Канал с самыми дешёвыми лидами часто оказывается самым дорогим по клиентам: сравнивайте и стоимость привлечения клиента.',
  },
  benchmark: null,
  neighbours: ['CAC', 'CPA', 'LEAD_TO_CUSTOMER', 'CPC'],
  aliases: { en: ['CPL', 'lead cost'], ru: ['CPL', 'цена лида', 'цена заявки', 'стоимость заявки'] },
});
