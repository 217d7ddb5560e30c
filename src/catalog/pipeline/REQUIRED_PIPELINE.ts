import { defineKpi } from '../../kpi/define';
import { money, rate } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Required pipeline', ru: 'Нужный объём воронки' },
  question: {
    en: 'How much must be in the pipeline to reach the target?',
    ru: 'На какую сумму нужны сделки в воронке, чтобы выполнить план?',
  },
  summary: {
    en: 'Value of open deals that brings the target at the given win rate.',
    ru: 'Сумма открытых сделок, которая даст план при такой доле выигранных.',
  },
  params: [
    money('target', { en: 'Sales target', ru: 'План продаж' }),
    rate('win_rate', { en: 'Win rate', ru: 'Доля выигранных сделок' }),
  ],
  unit: 'money',
  better: 'neither',
  formula: { en: 'target ÷ win rate', ru: 'план ÷ доля выигранных сделок' },
  compute: (target, winRate) => target / winRate,
  native: '{target}/{win_rate}',
  examples: [
    { given: [100000, 0.25], gives: 400000 },
    { given: [100000, 0], gives: '' },
    {
      given: [100000, 25],
      refuses: 'win_rate must be a fraction from 0 to 1, but it is 25 (25 means 2500 %; write 25% or 0.25)',
    },
  ],
  source: {
    title: 'Pipeline coverage: how to calculate and analyze, Scratchpad',
    url: 'https://www.scratchpad.com/blog/pipeline-coverage',
  },
  misused: {
    en: 'A win rate by number of deals overstates what big deals bring, as they are lost more often: take it by value.',
    ru: 'Доля выигранных по числу сделок завышает итог: крупные проигрывают чаще. Берите долю по сумме.',
  },
  benchmark: null,
  neighbours: ['PIPELINE_COVERAGE', 'WIN_RATE', 'LEADS_NEEDED'],
  aliases: { en: ['pipeline needed', 'pipeline target'], ru: ['требуемая воронка', 'сколько нужно сделок в воронке'] },
});
