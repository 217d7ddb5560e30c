import { defineKpi } from '../../kpi/define';
import { count } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Site conversion rate', ru: 'Конверсия сайта' },
  question: {
    en: 'What share of visits ends in what we want?',
    ru: 'Какая доля визитов заканчивается нужным действием?',
  },
  summary: {
    en: 'The share of visits that end in an order, a request or another goal.',
    ru: 'Доля визитов, которые закончились заказом, заявкой или другой целью.',
  },
  params: [
    count('conversions', { en: 'Orders, requests or other goals', ru: 'Заказы, заявки или другие цели' }),
    count('visits', { en: 'Visits', ru: 'Визиты' }),
  ],
  unit: 'fraction',
  better: 'higher',
  formula: { en: 'conversions ÷ visits', ru: 'целевые действия ÷ визиты' },
  compute: (conversions, visits) => conversions / visits,
  native: '{conversions}/{visits}',
  examples: [
    { given: [12, 600], gives: 0.02 },
    { given: [0, 0], gives: '' },
  ],
  source: { title: 'Conversion marketing, Wikipedia', url: 'https://en.wikipedia.org/wiki/Conversion_marketing' },
  misused: {
    en: 'Visits and visitors give different rates; a rate of one cannot be compared with a rate of the other.',
    ru: 'По визитам и по посетителям конверсия разная: одну с другой не сравнивают.',
  },
  benchmark: null,
  neighbours: ['CONVERSION', 'TRAFFIC_GROWTH', 'CPA'],
  aliases: { en: ['website conversion', 'CVR'], ru: ['CVR', 'коэффициент конверсии сайта', 'конверсия из визита'] },
});
