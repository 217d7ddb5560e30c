import { defineKpi } from '../../kpi/define';
import { count, money } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Cost per thousand impressions', ru: 'Цена тысячи показов (CPM)' },
  question: { en: 'What do a thousand views of our ad cost?', ru: 'Во сколько обходится тысяча показов рекламы?' },
  summary: { en: 'Ad spend per thousand impressions.', ru: 'Расходы на рекламу на тысячу показов.' },
  params: [
    money('spend', { en: 'Ad spend', ru: 'Расходы на рекламу' }),
    count('impressions', { en: 'Impressions', ru: 'Показы' }),
  ],
  unit: 'money',
  better: 'lower',
  formula: { en: 'ad spend ÷ impressions × 1,000', ru: 'расходы на рекламу ÷ показы × 1000' },
  compute: (spend, impressions) => (spend / impressions) * 1000,
  native: '{spend}/{impressions}*1000',
  examples: [
    { given: [300, 60000], gives: 5 },
    { given: [300, 0], gives: '' },
  ],
  source: { title: 'Cost per mille, Wikipedia', url: 'https://en.wikipedia.org/wiki/Cost_per_mille' },
  misused: {
    en: 'Impressions are not people: the same person may be counted ten times, and nothing says the ad was seen.',
    ru: 'Показы — не люди: одного человека могут посчитать десять раз, и неизвестно, заметил ли он рекламу.',
  },
  benchmark: null,
  neighbours: ['CPC', 'CTR', 'ENGAGEMENT_RATE'],
  aliases: { en: ['CPM', 'cost per mille'], ru: ['CPM', 'стоимость тысячи показов', 'цена за тысячу показов'] },
});
