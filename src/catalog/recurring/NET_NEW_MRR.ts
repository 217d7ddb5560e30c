import { defineKpi } from '../../kpi/define';
import { loss, money, optional } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Net new MRR', ru: 'Чистый прирост MRR' },
  question: {
    en: 'By how much did recurring revenue grow, all gains and losses told?',
    ru: 'На сколько выросла регулярная выручка с учётом всех прибавок и потерь?',
  },
  summary: {
    en: 'New, expansion and reactivation MRR less contraction and churned MRR.',
    ru: 'MRR новых и вернувшихся клиентов и допродаж за вычетом снижения и оттока.',
  },
  params: [
    money('new_mrr', { en: 'New MRR', ru: 'MRR новых клиентов' }),
    money('expansion_mrr', { en: 'Expansion MRR', ru: 'Прибавка MRR от допродаж' }),
    loss('contraction_mrr', { en: 'Contraction MRR', ru: 'Снижение MRR действующих клиентов' }),
    loss('churned_mrr', { en: 'Churned MRR', ru: 'MRR ушедших клиентов' }),
    optional(money('reactivation_mrr', { en: 'Reactivation MRR', ru: 'MRR вернувшихся клиентов' }), 0),
  ],
  unit: 'money',
  better: 'higher',
  formula: {
    en: 'new + expansion + reactivation − contraction − churned',
    ru: 'новые + допродажи + вернувшиеся − снижение − ушедшие',
  },
  compute: (fresh, expansion, contraction, churned, reactivation) =>
    fresh + expansion + reactivation - contraction - churned,
  native: '{new_mrr}+{expansion_mrr}+{reactivation_mrr}-{contraction_mrr}-{churned_mrr}',
  examples: [
    { given: [5000, 2000, 500, 1500], gives: 5000 },
    { given: [5000, 2000, 500, 1500, 300], gives: 5300 },
    { given: [5000, '', 500, 1500], gives: '' },
    { given: [5000, 2000, -500, 1500], refuses: 'contraction_mrr must be zero or more, but it is -500' },
  ],
  source: {
    title: 'Billing metric definitions, Stripe Documentation',
    url: 'https://docs.stripe.com/billing/subscriptions/analytics/glossary',
  },
  misused: {
    en: 'Losses given with a minus would be added instead of subtracted; here they are positive amounts.',
    ru: 'Потери со знаком минус прибавились бы, а не вычлись; здесь их указывают положительными.',
  },
  benchmark: null,
  neighbours: ['QUICK_RATIO', 'NEW_MRR', 'NRR', 'MRR_CHURN'],
  aliases: { en: ['MRR growth', 'net MRR movement'], ru: ['Net New MRR', 'прирост MRR'] },
});
