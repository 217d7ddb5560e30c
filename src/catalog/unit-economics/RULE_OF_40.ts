import { defineKpi } from '../../kpi/define';
import { margin, number } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Rule of 40', ru: 'Правило 40' },
  question: {
    en: 'Do growth and profit together make a healthy business?',
    ru: 'Дают ли рост и прибыль вместе здоровый бизнес?',
  },
  summary: {
    en: 'Yearly revenue growth and profit margin added up: fast growth may make up for losses, and profit for slow growth.',
    ru: 'Сумма годового роста выручки и рентабельности: быстрый рост искупает убытки, прибыль — медленный рост.',
  },
  params: [
    number('growth', { en: 'Revenue growth in a year', ru: 'Рост выручки за год' }),
    margin('margin', { en: 'Profit margin, such as that of EBITDA', ru: 'Рентабельность, например по EBITDA' }),
  ],
  unit: 'fraction',
  better: 'higher',
  formula: { en: 'growth + margin', ru: 'рост + рентабельность' },
  compute: (growth, profitMargin) => growth + profitMargin,
  native: '{growth}+{margin}',
  examples: [
    { given: [0.5, -0.125], gives: 0.375 },
    { given: [0.5, ''], gives: '' },
    {
      given: [0.3, 15],
      refuses: 'margin must be a fraction up to 1, but it is 15 (15 means 1500 %; write 15% or 0.15)',
    },
  ],
  source: {
    title: 'The Rule of 40% for a healthy SaaS company, Brad Feld',
    url: 'https://feld.com/archives/2015/02/rule-40-healthy-saas-company/',
  },
  misused: {
    en: 'It was made for SaaS companies at scale: a start-up that grew from little passes it without being healthy.',
    ru: 'Правило придумано для зрелых SaaS-компаний: стартап, выросший с малой базы, проходит его и без здоровой экономики.',
  },
  benchmark: {
    value: 0.4,
    meaning: {
      en: 'Rule of thumb for SaaS at scale: growth and margin together should reach 40 %.',
      ru: 'Эмпирическое правило для зрелого SaaS: рост и рентабельность вместе должны давать не меньше 40 %.',
    },
    source: {
      title: 'The Rule of 40% for a healthy SaaS company, Brad Feld',
      url: 'https://feld.com/archives/2015/02/rule-40-healthy-saas-company/',
    },
  },
  neighbours: ['GROWTH', 'NET_MARGIN', 'BURN_MULTIPLE'],
  aliases: { en: ['40 % rule', 'growth plus margin'], ru: ['правило сорока', 'Rule of 40'] },
});
