import { attainment, betterWord, plainAttainment } from '../../kpi/attainment';
import { defineKpi } from '../../kpi/define';
import { number, optional } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Target attainment', ru: 'Выполнение плана' },
  question: { en: 'How much of the target have we reached?', ru: 'На сколько мы выполнили план?' },
  summary: {
    en: 'The actual figure as a share of its target; upside down where lower is better.',
    ru: 'Факт в долях от плана; для показателей, где лучше меньше, — наоборот.',
  },
  params: [
    number('actual', { en: 'Actual figure', ru: 'Факт' }),
    number('target', { en: 'Target', ru: 'План' }),
    optional(betterWord({ en: 'Which is better, higher or lower', ru: 'Что лучше: выше или ниже' }), 'higher'),
  ],
  unit: 'fraction',
  better: 'higher',
  formula: {
    en: 'actual ÷ target; where lower is better, target ÷ actual',
    ru: 'факт ÷ план; если лучше ниже — план ÷ факт',
  },
  compute: attainment,
  native: `IF({target}>0,${plainAttainment()},"")`,
  examples: [
    { given: [90, 120], gives: 0.75 },
    { given: [50, 40, 'lower'], gives: 0.8 },
    { given: [50, 40, 'ниже'], gives: 0.8 },
    { given: [90, 0], gives: '' },
    { given: [90, 120, 'less'], refuses: 'better must be one of higher, lower, but it is "less"' },
  ],
  source: {
    title: 'Achievement scores, SAP Help Portal',
    url: 'https://help.sap.com/saphelp_stm75/helpdata/en/79/e2458916994fb89a795dee6965d622/content.htm',
  },
  misused: {
    en: 'For costs, churn or response time say "lower": otherwise overspending looks like success.',
    ru: 'Для расходов, оттока и времени ответа укажите «ниже»: иначе перерасход выглядит успехом.',
  },
  benchmark: null,
  neighbours: ['VARIANCE', 'STATUS', 'PACE', 'QUOTA_ATTAINMENT'],
  aliases: { en: ['achievement', 'plan completion'], ru: ['выполнение цели', 'процент выполнения плана', 'план-факт'] },
});
