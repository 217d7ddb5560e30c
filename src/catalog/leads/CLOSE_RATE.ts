import { defineKpi } from '../../kpi/define';
import { count } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Close rate', ru: 'Конверсия сделок в продажу' },
  question: { en: 'What share of all our deals ended in a sale?', ru: 'Какая доля всех сделок закончилась продажей?' },
  summary: {
    en: 'Won deals as a share of all deals, open ones included.',
    ru: 'Доля выигранных среди всех сделок, включая открытые.',
  },
  params: [
    count('won', { en: 'Deals won', ru: 'Выигранные сделки' }),
    count('opportunities', { en: 'All deals', ru: 'Все сделки' }),
  ],
  unit: 'fraction',
  better: 'higher',
  formula: { en: 'won ÷ all deals', ru: 'выигранные ÷ все сделки' },
  compute: (won, opportunities) => won / opportunities,
  native: '{won}/{opportunities}',
  examples: [
    { given: [27, 135], gives: 0.2 },
    { given: [0, 0], gives: '' },
  ],
  source: { title: 'Close rate and win rate, Storylane', url: 'https://www.storylane.io/blog/close-rate-vs-win-rate' },
  misused: {
    en: 'Deals still open count as not won, so the latest months always look worst; compare months of the same age.',
    ru: 'Открытые сделки здесь считаются невыигранными, поэтому последние месяцы всегда выглядят хуже: сравнивайте месяцы одного «возраста».',
  },
  benchmark: null,
  neighbours: ['WIN_RATE', 'CONVERSION', 'SALES_VELOCITY'],
  aliases: { en: ['closing ratio', 'closing rate'], ru: ['close rate', 'процент закрытия сделок', 'закрываемость'] },
});
