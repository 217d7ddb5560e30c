import { defineKpi } from '../../kpi/define';
import { loss, money } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Gross MRR churn', ru: 'Валовой отток MRR' },
  question: { en: 'What part of recurring revenue did we lose?', ru: 'Какую часть регулярной выручки мы потеряли?' },
  summary: {
    en: 'Recurring revenue lost to cancellations and downgrades, as a share of MRR at the start.',
    ru: 'Регулярная выручка, потерянная из-за ухода и перехода на тарифы дешевле, в долях MRR на начало периода.',
  },
  params: [
    money('start_mrr', { en: 'MRR at the start', ru: 'MRR на начало периода' }),
    loss('contraction_mrr', { en: 'Contraction MRR', ru: 'Снижение MRR действующих клиентов' }),
    loss('churned_mrr', { en: 'Churned MRR', ru: 'MRR ушедших клиентов' }),
  ],
  unit: 'fraction',
  better: 'lower',
  formula: {
    en: '(contraction + churned) ÷ MRR at the start',
    ru: '(снижение + ушедшие) ÷ MRR на начало',
  },
  compute: (start, contraction, churned) => (contraction + churned) / start,
  native: '({contraction_mrr}+{churned_mrr})/{start_mrr}',
  examples: [
    { given: [10000, 200, 500], gives: 0.07 },
    { given: [0, 0, 0], gives: '' },
    { given: [10000, 200, -500], refuses: 'churned_mrr must be zero or more, but it is -500' },
  ],
  source: {
    title: 'Metric: Gross MRR Churn Rate, ChartMogul Help Center',
    url: 'https://help.chartmogul.com/hc/en-us/articles/204898491-Metric-Gross-MRR-Churn-Rate',
  },
  misused: {
    en: 'The base is MRR at the start: customers won in the period belong neither to the losses nor to the base.',
    ru: 'База — MRR на начало: клиентов, пришедших за период, нет ни в потерях, ни в базе.',
  },
  benchmark: null,
  neighbours: ['NET_MRR_CHURN', 'GRR', 'CHURN'],
  aliases: { en: ['revenue churn', 'gross revenue churn'], ru: ['MRR churn', 'отток выручки', 'отток MRR'] },
});
