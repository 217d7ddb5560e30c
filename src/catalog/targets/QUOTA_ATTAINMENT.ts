import { defineKpi } from '../../kpi/define';
import { money } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Quota attainment', ru: 'Выполнение плана продаж' },
  question: { en: 'How much of the sales quota is closed?', ru: 'Какая часть плана продаж уже закрыта?' },
  summary: {
    en: 'Closed sales as a share of the quota of a rep or a team.',
    ru: 'Закрытые продажи менеджера или отдела в долях от плана продаж.',
  },
  params: [
    money('closed_sales', { en: 'Closed sales', ru: 'Закрытые продажи' }),
    money('quota', { en: 'Quota', ru: 'План продаж' }),
  ],
  unit: 'fraction',
  better: 'higher',
  formula: { en: 'closed sales ÷ quota', ru: 'закрытые продажи ÷ план продаж' },
  compute: (closed, quota) => closed / quota,
  native: '{closed_sales}/{quota}',
  examples: [
    { given: [75000, 100000], gives: 0.75 },
    { given: [75000, 0], gives: '' },
  ],
  source: {
    title: 'How to calculate quota attainment, Brainshark',
    url: 'https://www.brainshark.com/ideas-blog/calculate-quota-attainment/',
  },
  misused: {
    en: "The mean of the reps' percentages is not that of the team: divide the sum of sales by the sum of quotas.",
    ru: 'Среднее из процентов менеджеров — не процент отдела: делите сумму продаж на сумму планов.',
  },
  benchmark: null,
  neighbours: ['ATTAINMENT', 'PIPELINE_COVERAGE', 'REVENUE_PER_REP', 'PACE'],
  aliases: { en: ['sales quota', 'quota achievement'], ru: ['выполнение квоты', 'план продаж', 'процент плана'] },
});
