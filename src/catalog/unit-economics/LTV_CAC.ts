import { defineKpi } from '../../kpi/define';
import { money } from '../../kpi/param';

export default defineKpi({
  name: { en: 'LTV to CAC', ru: 'LTV к CAC' },
  question: {
    en: 'Is a customer worth what it costs to win one?',
    ru: 'Стоит ли клиент того, во что обошлось его привлечение?',
  },
  summary: {
    en: 'How many times over a customer pays back the cost of winning it.',
    ru: 'Во сколько раз клиент окупает затраты на своё привлечение.',
  },
  params: [
    money('ltv', { en: 'Lifetime value of a customer', ru: 'Доход с клиента за всё время (LTV)' }),
    money('cac', { en: 'Customer acquisition cost', ru: 'Стоимость привлечения клиента (CAC)' }),
  ],
  unit: 'ratio',
  better: 'higher',
  formula: { en: 'lifetime value ÷ acquisition cost', ru: 'доход с клиента за всё время ÷ стоимость его привлечения' },
  compute: (ltv, cac) => ltv / cac,
  native: '{ltv}/{cac}',
  examples: [
    { given: [1600, 400], gives: 4 },
    { given: [1600, 0], gives: '' },
  ],
  source: {
    title: 'SaaS Metrics 2.0, David Skok, For Entrepreneurs',
    url: 'https://www.forentrepreneurs.com/saas-metrics-2/',
  },
  misused: {
    en: 'LTV from revenue instead of gross profit makes the ratio look healthy; a very high one may mean too little marketing.',
    ru: 'LTV по выручке, а не по валовой прибыли, завышает отношение; а очень высокое может значить, что в рост мало вкладывают.',
  },
  benchmark: {
    value: 3,
    meaning: {
      en: 'Rule of thumb for SaaS: a customer should bring at least three times what it cost to win.',
      ru: 'Эмпирическое правило для SaaS: клиент должен приносить хотя бы втрое больше, чем стоило его привлечение.',
    },
    source: {
      title: 'SaaS Metrics 2.0, David Skok, For Entrepreneurs',
      url: 'https://www.forentrepreneurs.com/saas-metrics-2/',
    },
  },
  neighbours: ['LTV', 'CAC', 'CAC_PAYBACK'],
  aliases: {
    en: ['LTV:CAC', 'LTV/CAC', 'CLV to CAC'],
    ru: ['LTV/CAC', 'окупаемость клиента', 'сходимость юнит-экономики'],
  },
});
