import { defineKpi } from '../../kpi/define';
import { count, money } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Cost per click', ru: 'Цена клика (CPC)' },
  question: { en: 'What do we pay for one click?', ru: 'Сколько мы платим за один клик?' },
  summary: { en: 'Ad spend per click, on average.', ru: 'Расходы на рекламу в среднем на один клик.' },
  params: [
    money('spend', { en: 'Ad spend', ru: 'Расходы на рекламу' }),
    count('clicks', { en: 'Clicks', ru: 'Клики' }),
  ],
  unit: 'money',
  better: 'lower',
  formula: { en: 'ad spend ÷ clicks', ru: 'расходы на рекламу ÷ клики' },
  compute: (spend, clicks) => spend / clicks,
  native: '{spend}/{clicks}',
  examples: [
    { given: [300, 120], gives: 2.5 },
    { given: [300, 0], gives: '' },
  ],
  source: { title: 'Pay-per-click, Wikipedia', url: 'https://en.wikipedia.org/wiki/Pay-per-click' },
  misused: {
    en: 'Cheap clicks that never buy cost more than dear ones that do: judge channels by cost per customer.',
    ru: 'Дешёвые клики без покупок обходятся дороже дорогих с покупками: сравнивайте каналы по цене клиента.',
  },
  benchmark: null,
  neighbours: ['CTR', 'CPM', 'CPL', 'CPA'],
  aliases: { en: ['CPC', 'price per click', 'PPC cost'], ru: ['CPC', 'стоимость клика', 'цена за клик'] },
});
