import { defineKpi } from '../../kpi/define';
import { money } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Contribution margin ratio', ru: 'Норма маржинального дохода' },
  question: {
    en: 'What share of the price goes towards fixed costs and profit?',
    ru: 'Какая доля цены остаётся на постоянные расходы и прибыль?',
  },
  summary: {
    en: 'The share of the price left after the costs that come with every sale.',
    ru: 'Доля цены, которая остаётся после расходов, возникающих с каждой продажей.',
  },
  params: [
    money('price', { en: 'Price of a unit', ru: 'Цена единицы' }),
    money('variable_cost', { en: 'Variable cost of a unit', ru: 'Переменные расходы на единицу' }),
  ],
  unit: 'fraction',
  better: 'higher',
  formula: { en: '(price − variable cost) ÷ price', ru: '(цена − переменные расходы) ÷ цена' },
  compute: (price, cost) => (price - cost) / price,
  native: '({price}-{variable_cost})/{price}',
  examples: [
    { given: [50, 30], gives: 0.4 },
    { given: [0, 30], gives: '' },
  ],
  source: { title: 'Contribution margin, Wikipedia', url: 'https://en.wikipedia.org/wiki/Contribution_margin' },
  misused: {
    en: 'Packaging, delivery, payment fees and sales commission are variable costs and are easily forgotten; rent is not one.',
    ru: 'Упаковка, доставка, эквайринг и комиссия менеджера — переменные расходы, их часто забывают; аренда к ним не относится.',
  },
  benchmark: null,
  neighbours: ['BREAK_EVEN', 'GROSS_MARGIN', 'NET_MARGIN'],
  aliases: { en: ['CM ratio', 'unit margin'], ru: ['маржинальность', 'маржинальный доход', 'маржинальная прибыль'] },
});
