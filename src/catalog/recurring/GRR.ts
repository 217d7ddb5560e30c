import { defineKpi } from '../../kpi/define';
import { loss, money } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Gross revenue retention', ru: 'Валовое удержание выручки (GRR)' },
  question: {
    en: 'What part of recurring revenue would stay if nobody paid more?',
    ru: 'Какая часть регулярной выручки осталась бы без допродаж?',
  },
  summary: {
    en: 'The share of the recurring revenue at the start that contraction and churn left, upgrades not counted.',
    ru: 'Доля регулярной выручки на начало периода, уцелевшая после снижения и оттока, без учёта допродаж.',
  },
  params: [
    money('start_mrr', { en: 'MRR at the start', ru: 'MRR на начало периода' }),
    loss('contraction_mrr', { en: 'Contraction MRR', ru: 'Снижение MRR действующих клиентов' }),
    loss('churned_mrr', { en: 'Churned MRR', ru: 'MRR ушедших клиентов' }),
  ],
  unit: 'fraction',
  better: 'higher',
  formula: {
    en: '(MRR at the start − contraction − churned) ÷ MRR at the start',
    ru: '(MRR на начало − снижение − ушедшие) ÷ MRR на начало',
  },
  compute: (start, contraction, churned) => (start - contraction - churned) / start,
  native: '({start_mrr}-{contraction_mrr}-{churned_mrr})/{start_mrr}',
  examples: [
    { given: [10000, 200, 500], gives: 0.93 },
    { given: [0, 0, 0], gives: '' },
    { given: [10000, -200, 500], refuses: 'contraction_mrr must be zero or more, but it is -200' },
  ],
  source: {
    title: 'Net revenue retention vs gross revenue retention, Stripe',
    url: 'https://stripe.com/resources/more/net-revenue-retention-vs-gross-revenue-retention',
  },
  misused: {
    en: 'It can never exceed 100 %: a higher figure means that upgrades or new customers slipped in.',
    ru: 'Больше 100 % не бывает: если вышло больше, в расчёт попали допродажи или новые клиенты.',
  },
  benchmark: null,
  neighbours: ['NRR', 'MRR_CHURN', 'RETENTION'],
  aliases: { en: ['GRR', 'GDR', 'gross dollar retention'], ru: ['GRR', 'валовое удержание'] },
});
