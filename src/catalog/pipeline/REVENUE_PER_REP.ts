import { defineKpi } from '../../kpi/define';
import { count, money } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Revenue per rep', ru: 'Выручка на менеджера' },
  question: { en: 'How much does one salesperson bring?', ru: 'Сколько выручки приносит один менеджер?' },
  summary: {
    en: 'Revenue of the period per salesperson.',
    ru: 'Выручка периода в среднем на одного менеджера по продажам.',
  },
  params: [money('revenue', { en: 'Revenue', ru: 'Выручка' }), count('reps', { en: 'Salespeople', ru: 'Менеджеры' })],
  unit: 'money',
  better: 'higher',
  formula: { en: 'revenue ÷ salespeople', ru: 'выручка ÷ менеджеры' },
  compute: (revenue, reps) => revenue / reps,
  native: '{revenue}/{reps}',
  examples: [
    { given: [600000, 8], gives: 75000 },
    { given: [600000, 7.5], gives: 80000 },
    { given: [600000, 0], gives: '' },
  ],
  source: {
    title: 'Revenue per rep, Revenue.io glossary',
    url: 'https://www.revenue.io/inside-sales-glossary/what-is-revenue-per-rep',
  },
  misused: {
    en: 'New hires still learning lower it: count full-time equivalents who sell, and mind that one star can carry the average.',
    ru: 'Новички в обучении занижают показатель: считайте ставки тех, кто уже продаёт. И помните, что среднее может вытягивать одна «звезда».',
  },
  benchmark: null,
  neighbours: ['ACTIVITY_PER_REP', 'QUOTA_ATTAINMENT', 'SALES_VELOCITY'],
  aliases: {
    en: ['sales per rep', 'sales productivity'],
    ru: ['продажи на менеджера', 'выработка менеджера', 'производительность отдела продаж'],
  },
});
