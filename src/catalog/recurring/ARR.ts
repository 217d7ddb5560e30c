import { defineKpi } from '../../kpi/define';
import { money } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Annual recurring revenue', ru: 'Годовая регулярная выручка (ARR)' },
  question: {
    en: 'What would a year bring at the present level of subscriptions?',
    ru: 'Сколько принёс бы год при нынешних подписках?',
  },
  summary: {
    en: 'Monthly recurring revenue taken times twelve: the pace of today, not a forecast.',
    ru: 'Месячная регулярная выручка, умноженная на двенадцать: нынешний темп, а не прогноз.',
  },
  params: [money('mrr', { en: 'Monthly recurring revenue', ru: 'Регулярная выручка в месяц (MRR)' })],
  unit: 'money',
  better: 'higher',
  formula: { en: 'monthly recurring revenue × 12', ru: 'регулярная выручка в месяц × 12' },
  compute: (mrr) => mrr * 12,
  native: '{mrr}*12',
  examples: [
    { given: [25000], gives: 300000 },
    { given: [''], gives: '' },
    { given: ['tbd'], refuses: 'mrr must be a number, but it is "tbd"' },
  ],
  source: {
    title: 'Metric: Annual Run Rate (ARR), ChartMogul Help Center',
    url: 'https://help.chartmogul.com/hc/en-us/articles/203299892-Metric-Annual-Run-Rate-ARR-',
  },
  misused: {
    en: 'Multiplying the turnover of a good month by 12 is not ARR: one-off sales do not recur.',
    ru: 'Оборот удачного месяца, умноженный на 12, — не ARR: разовые продажи не повторяются.',
  },
  benchmark: null,
  neighbours: ['MRR', 'BURN_MULTIPLE', 'NRR'],
  aliases: { en: ['ARR', 'annual run rate'], ru: ['ARR', 'годовая выручка по подписке'] },
});
