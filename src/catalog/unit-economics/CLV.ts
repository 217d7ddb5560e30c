import { defineKpi } from '../../kpi/define';
import { count, duration, margin, money, optional } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Customer lifetime value', ru: 'Ценность клиента за всё время (CLV)' },
  question: { en: 'What does a customer bring over the years?', ru: 'Сколько клиент приносит за все годы?' },
  summary: {
    en: 'What one customer brings in over all the years of buying, from the average purchase and how often it happens.',
    ru: 'Сколько один клиент приносит за все годы покупок, исходя из среднего чека и частоты.',
  },
  params: [
    money('average_purchase', { en: 'Average purchase', ru: 'Средний чек' }),
    count('purchases_per_year', { en: 'Purchases per year', ru: 'Покупок в год' }),
    duration('years', { en: 'Years as a customer', ru: 'Сколько лет остаётся клиентом' }),
    optional(margin('gross_margin', { en: 'Gross margin', ru: 'Валовая маржинальность' }), 1),
  ],
  unit: 'money',
  better: 'higher',
  formula: {
    en: 'average purchase × purchases per year × years × gross margin',
    ru: 'средний чек × покупок в год × лет × валовая маржинальность',
  },
  compute: (purchase, perYear, years, grossMargin) => purchase * perYear * years * grossMargin,
  native: '{average_purchase}*{purchases_per_year}*{years}*{gross_margin}',
  examples: [
    { given: [25, 12, 8], gives: 2400 },
    { given: [25, 12, 8, 0.4], gives: 960 },
    { given: [25, '', 8], gives: '' },
    {
      given: [25, 12, 8, 40],
      refuses: 'gross_margin must be a fraction up to 1, but it is 40 (40 means 4000 %; write 40% or 0.4)',
    },
  ],
  source: {
    title: 'Customer lifetime value, Wikipedia',
    url: 'https://en.wikipedia.org/wiki/Customer_lifetime_value',
  },
  misused: {
    en: 'Without a margin it is revenue, not profit: setting it against the acquisition cost then flatters every channel.',
    ru: 'Без маржинальности это выручка, а не прибыль: в сравнении с CAC любой канал тогда выглядит выгодным.',
  },
  benchmark: null,
  neighbours: ['LTV', 'CAC', 'AOV', 'PURCHASE_FREQUENCY'],
  aliases: { en: ['CLV', 'CLTV', 'lifetime value'], ru: ['CLV', 'CLTV', 'пожизненная ценность клиента'] },
});
