import { defineKpi } from '../../kpi/define';
import { count } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Passive churn', ru: 'Пассивный отток' },
  question: {
    en: 'What share of customers did we lose only because a payment failed?',
    ru: 'Какую долю клиентов мы потеряли только из-за непрошедшей оплаты?',
  },
  summary: {
    en: 'The share of customers lost without a decision of theirs: a payment failed, a card expired.',
    ru: 'Доля клиентов, потерянных не по их решению: не прошёл платёж, истёк срок карты.',
  },
  params: [
    count('lost_to_failed_payment', { en: 'Lost to failed payments', ru: 'Потеряны из-за непрошедшей оплаты' }),
    count('customers_at_start', { en: 'Customers at the start of the period', ru: 'Клиенты на начало периода' }),
  ],
  unit: 'fraction',
  better: 'lower',
  formula: {
    en: 'customers lost to failed payments ÷ customers at the start',
    ru: 'потерянные из-за непрошедшей оплаты ÷ клиенты на начало периода',
  },
  compute: (lost, start) => lost / start,
  native: '{lost_to_failed_payment}/{customers_at_start}',
  examples: [
    { given: [6, 400], gives: 0.015 },
    { given: [0, 0], gives: '' },
    { given: [-6, 400], refuses: 'lost_to_failed_payment must be zero or more, but it is -6' },
  ],
  source: {
    title: 'Key terms related to churn defined, Recurly',
    url: 'https://recurly.com/blog/key-terms-related-to-churn-defined/',
  },
  misused: {
    en: 'A payment that goes through on the second try is not a lost customer: count when all retries have failed.',
    ru: 'Платёж, прошедший со второй попытки, — не потеря: считайте, когда не удались все повторные списания.',
  },
  benchmark: null,
  neighbours: ['CHURN', 'MRR_CHURN', 'RETENTION'],
  aliases: {
    en: ['involuntary churn', 'delinquent churn'],
    ru: ['невольный отток', 'недобровольный отток', 'отток из-за платежей'],
  },
});
