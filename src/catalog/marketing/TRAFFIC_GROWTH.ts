import { defineKpi } from '../../kpi/define';
import { count } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Traffic growth', ru: 'Рост посещаемости' },
  question: { en: 'Do more people visit our site than before?', ru: 'Стали ли чаще заходить на наш сайт?' },
  summary: {
    en: 'The change in visits from one period to the next, as a share of the earlier one.',
    ru: 'Изменение числа визитов к прошлому периоду в долях прошлого периода.',
  },
  params: [
    count('current_visits', { en: 'Visits in this period', ru: 'Визиты за этот период' }),
    count('previous_visits', { en: 'Visits in the period before', ru: 'Визиты за прошлый период' }),
  ],
  unit: 'fraction',
  better: 'higher',
  formula: {
    en: '(visits now − visits before) ÷ visits before',
    ru: '(визиты сейчас − визиты раньше) ÷ визиты раньше',
  },
  compute: (current, previous) => (current - previous) / previous,
  native: '({current_visits}-{previous_visits})/{previous_visits}',
  examples: [
    { given: [50, 27], gives: 0.8518518518518519 },
    { given: [50, 0], gives: '' },
  ],
  source: {
    title: 'How to calculate your website’s traffic growth, Independent Analytics',
    url: 'https://independentwp.com/blog/how-to-calculate-website-traffic-growth/',
  },
  misused: {
    en: 'Dividing by the new number instead of the old one turns +85 % into +46 %. Bots and seasons also pass for growth.',
    ru: 'Если делить на новое число вместо старого, +85 % превращаются в +46 %. За рост принимают и ботов, и сезонность.',
  },
  benchmark: null,
  neighbours: ['SITE_CONVERSION', 'GROWTH', 'CTR'],
  aliases: {
    en: ['visits growth', 'website growth'],
    ru: ['рост трафика', 'прирост визитов', 'динамика посещаемости'],
  },
});
