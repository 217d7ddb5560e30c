import { defineKpi } from '../../kpi/define';
import { count } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Click-through rate', ru: 'Кликабельность (CTR)' },
  question: { en: 'How often do people who see the ad click it?', ru: 'Как часто по увиденному объявлению кликают?' },
  summary: { en: 'Clicks as a share of impressions.', ru: 'Доля показов, которые закончились кликом.' },
  params: [count('clicks', { en: 'Clicks', ru: 'Клики' }), count('impressions', { en: 'Impressions', ru: 'Показы' })],
  unit: 'fraction',
  better: 'higher',
  formula: { en: 'clicks ÷ impressions', ru: 'клики ÷ показы' },
  compute: (clicks, impressions) => clicks / impressions,
  native: '{clicks}/{impressions}',
  examples: [
    { given: [30, 2000], gives: 0.015 },
    { given: [0, 0], gives: '' },
    { given: [-1, 2000], refuses: 'clicks must be zero or more, but it is -1' },
  ],
  source: { title: 'Click-through rate, Wikipedia', url: 'https://en.wikipedia.org/wiki/Click-through_rate' },
  misused: {
    en: 'A catchy ad for the wrong people has a high rate and no sales; search and display ads do not compare.',
    ru: 'Броская реклама не для той аудитории даёт высокий CTR без продаж; поиск и медийную рекламу не сравнивают.',
  },
  benchmark: null,
  neighbours: ['CPC', 'CPM', 'SITE_CONVERSION'],
  aliases: { en: ['CTR', 'click rate'], ru: ['CTR', 'кликабельность', 'показатель кликабельности'] },
});
