import { defineKpi, UNDEFINED } from '../../kpi/define';
import { money } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Break-even point', ru: 'Точка безубыточности' },
  question: {
    en: 'How many units must we sell to cover our costs?',
    ru: 'Сколько нужно продать, чтобы покрыть расходы?',
  },
  summary: {
    en: 'Units to sell so that the margin on them covers the fixed costs; not rounded.',
    ru: 'Сколько единиц продать, чтобы маржа с них покрыла постоянные расходы; без округления.',
  },
  params: [
    money('fixed_costs', { en: 'Fixed costs of the period', ru: 'Постоянные расходы за период' }),
    money('price', { en: 'Price of a unit', ru: 'Цена единицы' }),
    money('variable_cost', { en: 'Variable cost of a unit', ru: 'Переменные расходы на единицу' }),
  ],
  unit: 'count',
  better: 'lower',
  formula: { en: 'fixed costs ÷ (price − variable cost)', ru: 'постоянные расходы ÷ (цена − переменные расходы)' },
  compute: (fixed, price, cost) => (price > cost ? fixed / (price - cost) : UNDEFINED),
  native: 'IF({price}>{variable_cost},{fixed_costs}/({price}-{variable_cost}),"")',
  examples: [
    { given: [10000, 50, 30], gives: 500 },
    { given: [100, 50, 42], gives: 12.5 },
    { given: [10000, 30, 30], gives: '' },
  ],
  source: {
    title: 'What does units break-even mean?, Bplans glossary',
    url: 'https://articles.bplans.com/what-does-units-break-even-mean/',
  },
  misused: {
    en: 'Costs of a month give units a month: do not compare them with sales of a year. More volume may also need more fixed costs.',
    ru: 'Расходы за месяц дают число продаж в месяц: не сравнивайте его с продажами за год. При росте объёма растут и постоянные расходы.',
  },
  benchmark: null,
  neighbours: ['CONTRIBUTION_MARGIN', 'NET_MARGIN', 'RUNWAY'],
  aliases: { en: ['BEP', 'break-even volume'], ru: ['BEP', 'безубыточность', 'порог рентабельности'] },
});
