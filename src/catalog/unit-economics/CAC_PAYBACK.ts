import { defineKpi } from '../../kpi/define';
import { margin, money, optional } from '../../kpi/param';

export default defineKpi({
  name: { en: 'CAC payback', ru: 'Срок окупаемости CAC' },
  question: {
    en: 'How long until a customer has paid back what it cost to win?',
    ru: 'За сколько клиент окупает своё привлечение?',
  },
  summary: {
    en: 'The number of periods in which the gross profit from an account returns its acquisition cost.',
    ru: 'За сколько периодов валовая прибыль с клиента вернёт затраты на его привлечение.',
  },
  params: [
    money('cac', { en: 'Customer acquisition cost', ru: 'Стоимость привлечения клиента (CAC)' }),
    money('arpa', { en: 'Revenue per account in a period', ru: 'Выручка с клиента за период (ARPA)' }),
    optional(margin('gross_margin', { en: 'Gross margin', ru: 'Валовая маржинальность' }), 1),
  ],
  unit: 'time',
  better: 'lower',
  formula: {
    en: 'acquisition cost ÷ (ARPA × gross margin), in periods of ARPA',
    ru: 'стоимость привлечения ÷ (ARPA × валовая маржинальность), в периодах ARPA',
  },
  compute: (cac, arpa, grossMargin) => cac / (arpa * grossMargin),
  native: '{cac}/({arpa}*{gross_margin})',
  examples: [
    { given: [1200, 100], gives: 12 },
    { given: [1200, 100, 0.8], gives: 15 },
    { given: [1200, 0], gives: '' },
  ],
  source: {
    title: 'SaaS Metrics 2.0, David Skok, For Entrepreneurs',
    url: 'https://www.forentrepreneurs.com/saas-metrics-2/',
  },
  misused: {
    en: 'Leaving the gross margin out shortens the payback; customers who leave before the end never pay it back at all.',
    ru: 'Без маржинальности срок выходит короче настоящего; а те, кто уходит раньше срока, не окупаются вовсе.',
  },
  benchmark: {
    value: 12,
    meaning: {
      en: 'Rule of thumb for SaaS: a customer should pay back its acquisition cost within 12 months.',
      ru: 'Эмпирическое правило для SaaS: привлечение клиента должно окупаться за 12 месяцев.',
    },
    source: {
      title: 'SaaS Metrics 2.0, David Skok, For Entrepreneurs',
      url: 'https://www.forentrepreneurs.com/saas-metrics-2/',
    },
  },
  neighbours: ['CAC', 'LTV_CAC', 'ARPA'],
  aliases: {
    en: ['months to recover CAC', 'payback period'],
    ru: ['окупаемость CAC', 'период окупаемости клиента', 'payback'],
  },
});
