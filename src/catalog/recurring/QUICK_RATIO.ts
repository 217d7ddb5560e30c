import { defineKpi } from '../../kpi/define';
import { loss, money, optional } from '../../kpi/param';

export default defineKpi({
  name: { en: 'SaaS quick ratio', ru: 'Прирост к потерям MRR (Quick Ratio)' },
  question: {
    en: 'How much recurring revenue do we gain for each unit we lose?',
    ru: 'Сколько регулярной выручки мы получаем на единицу потерянной?',
  },
  summary: {
    en: 'All gains of recurring revenue set against all its losses; blank when nothing was lost.',
    ru: 'Все прибавки регулярной выручки к её потерям; пусто, если потерь не было.',
  },
  params: [
    money('new_mrr', { en: 'New MRR', ru: 'MRR новых клиентов' }),
    money('expansion_mrr', { en: 'Expansion MRR', ru: 'Прибавка MRR от допродаж' }),
    loss('contraction_mrr', { en: 'Contraction MRR', ru: 'Снижение MRR действующих клиентов' }),
    loss('churned_mrr', { en: 'Churned MRR', ru: 'MRR ушедших клиентов' }),
    optional(money('reactivation_mrr', { en: 'Reactivation MRR', ru: 'MRR вернувшихся клиентов' }), 0),
  ],
  unit: 'ratio',
  better: 'higher',
  formula: {
    en: '(new + expansion + reactivation) ÷ (contraction + churned)',
    ru: '(новые + допродажи + вернувшиеся) ÷ (снижение + ушедшие)',
  },
  compute: (fresh, expansion, contraction, churned, reactivation) =>
    (fresh + expansion + reactivation) / (contraction + churned),
  native: '({new_mrr}+{expansion_mrr}+{reactivation_mrr})/({contraction_mrr}+{churned_mrr})',
  examples: [
    { given: [6000, 2000, 500, 1500], gives: 4 },
    { given: [6000, 2000, 500, 1500, 1000], gives: 4.5 },
    { given: [6000, 2000, 0, 0], gives: '' },
    { given: [6000, 2000, 500, -1500], refuses: 'churned_mrr must be zero or more, but it is -1500' },
  ],
  source: {
    title: 'SaaS Quick Ratio: How efficient is your growth?, ChartMogul',
    url: 'https://chartmogul.com/blog/saas-quick-ratio/',
  },
  misused: {
    en: 'In the first year on yearly contracts nobody can leave yet, so the ratio is high and says nothing.',
    ru: 'В первый год при годовых договорах уйти ещё никто не может: показатель высок и ни о чём не говорит.',
  },
  benchmark: {
    value: 4,
    meaning: {
      en: 'Rule of thumb of one investor for young SaaS companies: gain at least four for each one lost.',
      ru: 'Эмпирическое правило одного инвестора для молодых SaaS-компаний: не меньше четырёх единиц прибавки на единицу потерь.',
    },
    source: {
      title: 'Measuring the SaaS revolution with Mamoon Hamid (Social Capital), InsightSquared',
      url: 'https://www.insightsquared.com/blog/measuring-the-saas-revolution-with-mamoon-hamid/',
    },
  },
  neighbours: ['NET_NEW_MRR', 'MRR_CHURN', 'NRR'],
  aliases: { en: ['quick ratio', 'growth efficiency'], ru: ['Quick Ratio', 'эффективность роста MRR'] },
});
