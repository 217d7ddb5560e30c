import { defineKpi } from '../../kpi/define';
import { rate } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Customer lifetime', ru: 'Срок жизни клиента' },
  question: { en: 'How long does a customer stay with us?', ru: 'Сколько клиент остаётся с нами?' },
  summary: {
    en: 'The average number of periods that a customer stays, if churn goes on as it is.',
    ru: 'Сколько периодов в среднем остаётся клиент, если отток не изменится.',
  },
  params: [rate('churn_rate', { en: 'Churn rate of a period', ru: 'Отток за период' })],
  unit: 'time',
  better: 'higher',
  formula: { en: '1 ÷ churn rate, in periods of the churn', ru: '1 ÷ отток, в периодах оттока' },
  compute: (churn) => 1 / churn,
  native: '1/{churn_rate}',
  examples: [
    { given: [0.05], gives: 20 },
    { given: [0], gives: '' },
    {
      given: [5],
      refuses: 'churn_rate must be a fraction from 0 to 1, but it is 5 (5 means 500 %; write 5% or 0.05)',
    },
  ],
  source: {
    title: 'SaaS Metrics 2.0, David Skok, For Entrepreneurs',
    url: 'https://www.forentrepreneurs.com/saas-metrics-2/',
  },
  misused: {
    en: 'One calm month gives a lifetime of decades. Use the churn of a year or so; monthly churn gives months, not years.',
    ru: 'По одному удачному месяцу выходят десятилетия. Берите отток примерно за год; месячный отток даёт месяцы, а не годы.',
  },
  benchmark: null,
  neighbours: ['CHURN', 'LTV', 'ANNUAL_CHURN'],
  aliases: { en: ['LT', 'customer lifespan', 'average tenure'], ru: ['LT', 'lifetime', 'время жизни клиента'] },
});
