import { defineKpi } from '../../kpi/define';
import { money } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Pipeline coverage', ru: 'Покрытие плана воронкой' },
  question: {
    en: 'Have we enough open deals to reach the target?',
    ru: 'Хватит ли открытых сделок на выполнение плана?',
  },
  summary: {
    en: 'Value of the open deals as a multiple of the target they should bring.',
    ru: 'Во сколько раз сумма открытых сделок больше плана, который они должны дать.',
  },
  params: [
    money('pipeline_value', { en: 'Value of open deals', ru: 'Сумма открытых сделок' }),
    money('target', { en: 'Sales target', ru: 'План продаж' }),
  ],
  unit: 'ratio',
  better: 'higher',
  formula: { en: 'value of open deals ÷ target', ru: 'сумма открытых сделок ÷ план продаж' },
  compute: (pipeline, target) => pipeline / target,
  native: '{pipeline_value}/{target}',
  examples: [
    { given: [300000, 120000], gives: 2.5 },
    { given: [300000, 0], gives: '' },
  ],
  source: {
    title: 'Pipeline coverage: how to calculate and analyze, Scratchpad',
    url: 'https://www.scratchpad.com/blog/pipeline-coverage',
  },
  misused: {
    en: 'Only deals that can close within the period of the target belong in it; old deals that nobody works on pad it.',
    ru: 'Учитывайте только сделки, которые могут закрыться в периоде плана; заброшенные старые сделки раздувают покрытие.',
  },
  benchmark: {
    value: 3,
    meaning: {
      en: 'Rule of thumb: open deals worth three times the target, which suits a win rate of one in three; at another win rate you need 1 ÷ win rate.',
      ru: 'Эмпирическое правило: сумма открытых сделок втрое больше плана. Это верно, если выигрывается каждая третья; иначе нужно 1 ÷ доля выигранных.',
    },
    source: {
      title: 'Pipeline coverage: how to calculate and analyze, Scratchpad',
      url: 'https://www.scratchpad.com/blog/pipeline-coverage',
    },
  },
  neighbours: ['REQUIRED_PIPELINE', 'WIN_RATE', 'QUOTA_ATTAINMENT'],
  aliases: {
    en: ['coverage ratio', 'pipeline to quota'],
    ru: ['покрытие воронки', 'запас воронки', 'коэффициент покрытия плана'],
  },
});
