import { defineKpi } from '../../kpi/define';
import { loss, money, optional } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Net sales', ru: 'Чистая выручка' },
  question: {
    en: 'What is left of our sales after returns and discounts?',
    ru: 'Сколько остаётся от продаж после возвратов и скидок?',
  },
  summary: {
    en: 'Sales at full price less what customers sent back and what was given off.',
    ru: 'Продажи по полной цене за вычетом возвратов и скидок.',
  },
  params: [
    money('gross_sales', { en: 'Gross sales', ru: 'Валовая выручка' }),
    loss('returns', { en: 'Returns and refunds', ru: 'Возвраты' }),
    optional(loss('discounts', { en: 'Discounts', ru: 'Скидки' }), 0),
  ],
  unit: 'money',
  better: 'higher',
  formula: { en: 'gross sales − returns − discounts', ru: 'валовая выручка − возвраты − скидки' },
  compute: (gross, returns, discounts) => gross - returns - discounts,
  native: '{gross_sales}-{returns}-{discounts}',
  examples: [
    { given: [6500, 500], gives: 6000 },
    { given: [6800, 500, 300], gives: 6000 },
    { given: [6500, -500], refuses: 'returns must be zero or more, but it is -500' },
  ],
  source: { title: 'Net sales, Investopedia', url: 'https://www.investopedia.com/terms/n/netsales.asp' },
  misused: {
    en: 'Discounts that the sales figure already reflects must not be taken off twice, and VAT is not sales.',
    ru: 'Скидки, уже учтённые в выручке, нельзя вычитать второй раз, а НДС — не выручка.',
  },
  benchmark: null,
  neighbours: ['RETURN_RATE', 'GROSS_PROFIT', 'GROWTH'],
  aliases: {
    en: ['net revenue', 'sales after returns'],
    ru: ['чистые продажи', 'выручка за вычетом возвратов', 'выручка-нетто'],
  },
});
