import { defineKpi } from '../../kpi/define';
import { loss, money } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Net MRR churn', ru: 'Чистый отток MRR' },
  question: {
    en: 'Do upgrades make up for what leaves?',
    ru: 'Перекрывают ли допродажи потери?',
  },
  summary: {
    en: 'Recurring revenue lost less what existing customers added, as a share of MRR at the start; below zero is good.',
    ru: 'Потерянная регулярная выручка за вычетом допродаж в долях MRR на начало; отрицательный отток — это хорошо.',
  },
  params: [
    money('start_mrr', { en: 'MRR at the start', ru: 'MRR на начало периода' }),
    money('expansion_mrr', { en: 'Expansion MRR', ru: 'Прибавка MRR от допродаж' }),
    loss('contraction_mrr', { en: 'Contraction MRR', ru: 'Снижение MRR действующих клиентов' }),
    loss('churned_mrr', { en: 'Churned MRR', ru: 'MRR ушедших клиентов' }),
  ],
  unit: 'fraction',
  better: 'lower',
  formula: {
    en: '(contraction + churned − expansion) ÷ MRR at the start',
    ru: '(снижение + ушедшие − допродажи) ÷ MRR на начало',
  },
  compute: (start, expansion, contraction, churned) => (contraction + churned - expansion) / start,
  native: '({contraction_mrr}+{churned_mrr}-{expansion_mrr})/{start_mrr}',
  examples: [
    { given: [10000, 400, 200, 500], gives: 0.03 },
    { given: [10000, 1200, 200, 500], gives: -0.05 },
    { given: [0, 0, 0, 0], gives: '' },
    { given: [10000, 400, -200, 500], refuses: 'contraction_mrr must be zero or more, but it is -200' },
  ],
  source: {
    title: 'Net MRR Churn, Baremetrics',
    url: 'https://changelog.baremetrics.com/net-mrr-churn-4htCw0',
  },
  misused: {
    en: 'A good net figure can hide that many small customers leave while a few big ones pay more: look at gross churn too.',
    ru: 'За хорошим чистым оттоком может стоять уход многих мелких клиентов при росте крупных: смотрите и на валовой.',
  },
  benchmark: null,
  neighbours: ['MRR_CHURN', 'NRR', 'EXPANSION_RATE'],
  aliases: {
    en: ['net revenue churn', 'negative churn'],
    ru: ['net churn', 'чистый отток выручки', 'отрицательный отток'],
  },
});
