import { defineKpi } from '../../kpi/define';
import { count, money } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Average order value', ru: 'Средний чек' },
  question: { en: 'How much is one order worth?', ru: 'Сколько приносит один заказ?' },
  summary: { en: 'Revenue that one order brings on average.', ru: 'Выручка, которую в среднем приносит один заказ.' },
  params: [money('revenue', { en: 'Revenue', ru: 'Выручка' }), count('orders', { en: 'Orders', ru: 'Заказы' })],
  unit: 'money',
  better: 'higher',
  formula: { en: 'revenue ÷ orders', ru: 'выручка ÷ заказы' },
  compute: (revenue, orders) => revenue / orders,
  native: '{revenue}/{orders}',
  examples: [
    { given: [12000, 48], gives: 250 },
    { given: [12000, 0], gives: '' },
  ],
  source: {
    title: 'Average order value, Monetate glossary',
    url: 'https://www.monetate.com/glossary/average-order-value',
  },
  misused: {
    en: 'Cancelled orders counted without their revenue pull it down, and a few huge orders pull it up: look at the median too.',
    ru: 'Отменённые заказы без выручки занижают средний чек, несколько огромных — завышают: смотрите и на медиану.',
  },
  benchmark: null,
  neighbours: ['ARPC', 'PURCHASE_FREQUENCY', 'CLV'],
  aliases: {
    en: ['AOV', 'average ticket', 'average check', 'basket size'],
    ru: ['AOV', 'средняя сумма заказа', 'средняя покупка'],
  },
});
