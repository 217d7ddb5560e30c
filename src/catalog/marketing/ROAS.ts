import { defineKpi } from '../../kpi/define';
import { money } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Return on ad spend', ru: 'Окупаемость рекламы (ROAS)' },
  question: {
    en: 'How much revenue does the money put into ads bring?',
    ru: 'Сколько выручки приносят деньги, вложенные в рекламу?',
  },
  summary: {
    en: 'Revenue from advertising per unit of ad spend; the inverse is the advertising cost of sales.',
    ru: 'Выручка от рекламы на единицу рекламных расходов; обратная величина — доля рекламных расходов (ДРР).',
  },
  params: [
    money('revenue', { en: 'Revenue from the ads', ru: 'Выручка от рекламы' }),
    money('ad_spend', { en: 'Ad spend', ru: 'Расходы на рекламу' }),
  ],
  unit: 'ratio',
  better: 'higher',
  formula: { en: 'revenue from ads ÷ ad spend', ru: 'выручка от рекламы ÷ расходы на рекламу' },
  compute: (revenue, spend) => revenue / spend,
  native: '{revenue}/{ad_spend}',
  examples: [
    { given: [2000, 1000], gives: 2 },
    { given: [2000, 0], gives: '' },
    { given: [2000, 'n/a'], refuses: 'ad_spend must be a number, but it is "n/a"' },
  ],
  source: {
    title: 'About Target ROAS bidding, Google Ads Help',
    url: 'https://support.google.com/google-ads/answer/6268637',
  },
  misused: {
    en: 'A ROAS above 1 is taken for profit: with a gross margin of 25 % the ads pay for themselves only from 4.',
    ru: 'ROAS больше 1 принимают за прибыль: при маржинальности 25 % реклама окупается только начиная с 4.',
  },
  benchmark: null,
  neighbours: ['MER', 'ROMI', 'CPA'],
  aliases: { en: ['ROAS', 'ACoS'], ru: ['ROAS', 'ДРР', 'доля рекламных расходов', 'рентабельность рекламы'] },
});
