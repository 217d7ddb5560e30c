import { defineKpi } from '../../kpi/define';
import { money } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Expansion MRR rate', ru: 'Прирост MRR от допродаж' },
  question: {
    en: 'How much more do our present customers pay?',
    ru: 'Насколько больше стали платить действующие клиенты?',
  },
  summary: {
    en: 'Recurring revenue added by upgrades and add-ons of existing customers, as a share of MRR at the start.',
    ru: 'Прибавка регулярной выручки от допродаж и повышения тарифов в долях MRR на начало периода.',
  },
  params: [
    money('expansion_mrr', { en: 'Expansion MRR', ru: 'Прибавка MRR от допродаж' }),
    money('start_mrr', { en: 'MRR at the start', ru: 'MRR на начало периода' }),
  ],
  unit: 'fraction',
  better: 'higher',
  formula: { en: 'expansion MRR ÷ MRR at the start', ru: 'прибавка MRR от допродаж ÷ MRR на начало периода' },
  compute: (expansion, start) => expansion / start,
  native: '{expansion_mrr}/{start_mrr}',
  examples: [
    { given: [300, 10000], gives: 0.03 },
    { given: [300, 0], gives: '' },
  ],
  source: {
    title: 'Expansion MRR rate, WebmasterID',
    url: 'https://webmasterid.com/analytics-metrics/expansion-mrr-rate-metric',
  },
  misused: {
    en: 'It says nothing of losses: a few big upgrades can cover a wave of cancellations. Read it beside churn.',
    ru: 'О потерях показатель молчит: несколько крупных допродаж закроют собой волну отказов. Смотрите вместе с оттоком.',
  },
  benchmark: null,
  neighbours: ['NRR', 'MRR_CHURN', 'NET_NEW_MRR'],
  aliases: { en: ['upsell rate', 'expansion revenue'], ru: ['expansion', 'расширение MRR', 'доля допродаж'] },
});
