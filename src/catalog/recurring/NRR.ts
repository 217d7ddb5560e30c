import { defineKpi } from '../../kpi/define';
import { loss, money } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Net revenue retention', ru: 'Чистое удержание выручки (NRR)' },
  question: {
    en: 'Would we grow without a single new customer?',
    ru: 'Росли бы мы без единого нового клиента?',
  },
  summary: {
    en: 'What the customers at the start pay now, upgrades and losses included, as a share of what they paid then.',
    ru: 'Сколько клиенты, бывшие на начало периода, платят теперь с учётом допродаж и потерь, в долях прежнего.',
  },
  params: [
    money('start_mrr', { en: 'MRR at the start', ru: 'MRR на начало периода' }),
    money('expansion_mrr', { en: 'Expansion MRR', ru: 'Прибавка MRR от допродаж' }),
    loss('contraction_mrr', { en: 'Contraction MRR', ru: 'Снижение MRR действующих клиентов' }),
    loss('churned_mrr', { en: 'Churned MRR', ru: 'MRR ушедших клиентов' }),
  ],
  unit: 'fraction',
  better: 'higher',
  formula: {
    en: '(MRR at the start + expansion − contraction − churned) ÷ MRR at the start',
    ru: '(MRR на начало + допродажи − снижение − ушедшие) ÷ MRR на начало',
  },
  compute: (start, expansion, contraction, churned) => (start + expansion - contraction - churned) / start,
  native: '({start_mrr}+{expansion_mrr}-{contraction_mrr}-{churned_mrr})/{start_mrr}',
  examples: [
    { given: [10000, 1200, 200, 500], gives: 1.05 },
    { given: [0, 1200, 0, 0], gives: '' },
    { given: [10000, 1200, 200, -500], refuses: 'churned_mrr must be zero or more, but it is -500' },
  ],
  source: {
    title: 'Net revenue retention vs gross revenue retention, Stripe',
    url: 'https://stripe.com/resources/more/net-revenue-retention-vs-gross-revenue-retention',
  },
  misused: {
    en: 'New and returning customers do not belong here, and a monthly NRR must not be set beside a yearly one.',
    ru: 'Новых и вернувшихся клиентов сюда не включают, а месячный NRR не сравнивают с годовым.',
  },
  benchmark: null,
  neighbours: ['GRR', 'EXPANSION_RATE', 'NET_MRR_CHURN'],
  aliases: { en: ['NRR', 'NDR', 'net dollar retention'], ru: ['NRR', 'NDR', 'чистое удержание'] },
});
