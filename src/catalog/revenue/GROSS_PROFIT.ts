import { defineKpi } from '../../kpi/define';
import { money } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Gross profit', ru: 'Валовая прибыль' },
  question: {
    en: 'What do sales leave after the cost of what was sold?',
    ru: 'Сколько остаётся от продаж после себестоимости?',
  },
  summary: {
    en: 'Revenue less the cost of the goods or services sold.',
    ru: 'Выручка за вычетом себестоимости проданного.',
  },
  params: [
    money('revenue', { en: 'Revenue', ru: 'Выручка' }),
    money('cogs', { en: 'Cost of goods sold', ru: 'Себестоимость продаж' }),
  ],
  unit: 'money',
  better: 'higher',
  formula: { en: 'revenue − cost of goods sold', ru: 'выручка − себестоимость продаж' },
  compute: (revenue, cogs) => revenue - cogs,
  native: '{revenue}-{cogs}',
  examples: [
    { given: [8000, 6000], gives: 2000 },
    { given: ['', 6000], gives: '' },
  ],
  source: { title: 'Gross profit, Investopedia', url: 'https://www.investopedia.com/terms/g/grossprofit.asp' },
  misused: {
    en: 'The cost is of what was sold, not of what was bought: goods still in stock do not count.',
    ru: 'Себестоимость — это затраты на проданное, а не на закупленное: остатки на складе в неё не входят.',
  },
  benchmark: null,
  neighbours: ['GROSS_MARGIN', 'NET_SALES', 'NET_MARGIN'],
  aliases: { en: ['gross income', 'sales profit'], ru: ['маржа в деньгах', 'валовый доход'] },
});
