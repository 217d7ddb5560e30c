import { defineKpi } from '../../kpi/define';
import { margin, money, optional } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Return on marketing investment', ru: 'Окупаемость маркетинга (ROMI)' },
  question: {
    en: 'Does our marketing earn more than it costs?',
    ru: 'Зарабатывает ли маркетинг больше, чем на него тратят?',
  },
  summary: {
    en: 'Gross profit from marketing over its spend, as a share of that spend.',
    ru: 'Валовая прибыль от маркетинга сверх расходов на него в долях этих расходов.',
  },
  params: [
    money('revenue', { en: 'Revenue brought by marketing', ru: 'Выручка от маркетинга' }),
    money('spend', { en: 'Marketing spend', ru: 'Расходы на маркетинг' }),
    optional(margin('gross_margin', { en: 'Gross margin', ru: 'Валовая маржинальность' }), 1),
  ],
  unit: 'fraction',
  better: 'higher',
  formula: {
    en: '(revenue × gross margin − marketing spend) ÷ marketing spend',
    ru: '(выручка × валовая маржинальность − расходы на маркетинг) ÷ расходы на маркетинг',
  },
  compute: (revenue, spend, grossMargin) => (revenue * grossMargin - spend) / spend,
  native: '({revenue}*{gross_margin}-{spend})/{spend}',
  examples: [
    { given: [500000, 100000, 0.3], gives: 0.5 },
    { given: [500000, 100000], gives: 4 },
    { given: [500000, 0], gives: '' },
    {
      given: [500000, 100000, 30],
      refuses: 'gross_margin must be a fraction up to 1, but it is 30 (30 means 3000 %; write 30% or 0.3)',
    },
  ],
  source: {
    title: 'Return on marketing investment, Wikipedia',
    url: 'https://en.wikipedia.org/wiki/Return_on_marketing_investment',
  },
  misused: {
    en: 'Without the gross margin, revenue is taken for profit, and a campaign that sells at a loss looks like a success.',
    ru: 'Без маржинальности выручку принимают за прибыль, и убыточная кампания выглядит успешной.',
  },
  benchmark: null,
  neighbours: ['ROI', 'ROAS', 'MER'],
  aliases: {
    en: ['ROMI', 'marketing ROI'],
    ru: ['ROMI', 'возврат маркетинговых инвестиций', 'рентабельность маркетинга'],
  },
});
