import { defineKpi } from '../../kpi/define';
import { money } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Gross margin', ru: 'Валовая маржинальность' },
  question: {
    en: 'What share of every sale do we keep after its cost?',
    ru: 'Какая доля каждой продажи остаётся после себестоимости?',
  },
  summary: { en: 'Gross profit as a share of revenue.', ru: 'Доля валовой прибыли в выручке.' },
  params: [
    money('revenue', { en: 'Revenue', ru: 'Выручка' }),
    money('cogs', { en: 'Cost of goods sold', ru: 'Себестоимость продаж' }),
  ],
  unit: 'fraction',
  better: 'higher',
  formula: { en: '(revenue − cost of goods sold) ÷ revenue', ru: '(выручка − себестоимость продаж) ÷ выручка' },
  compute: (revenue, cogs) => (revenue - cogs) / revenue,
  native: '({revenue}-{cogs})/{revenue}',
  examples: [
    { given: [8000, 6000], gives: 0.25 },
    { given: [0, 500], gives: '' },
  ],
  source: { title: 'Gross margin, Wikipedia', url: 'https://en.wikipedia.org/wiki/Gross_margin' },
  misused: {
    en: 'Margin is not markup: bought for 100 and sold for 150 is a margin of 33 %, not of 50 %.',
    ru: 'Маржинальность — не наценка: купили за 100, продали за 150 — это 33 %, а не 50 %.',
  },
  benchmark: null,
  neighbours: ['GROSS_PROFIT', 'CONTRIBUTION_MARGIN', 'NET_MARGIN'],
  aliases: { en: ['gross profit margin', 'GPM'], ru: ['валовая маржа', 'валовая рентабельность', 'маржа в процентах'] },
});
