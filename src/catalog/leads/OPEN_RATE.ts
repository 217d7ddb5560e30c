import { coldEmailRule } from '../../kpi/cold-email-rule';
import { defineKpi } from '../../kpi/define';
import { count } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Email open rate', ru: 'Открываемость писем' },
  question: { en: 'What share of our emails are opened?', ru: 'Какую долю наших писем открывают?' },
  summary: {
    en: 'Recipients who opened the email as a share of those who got it.',
    ru: 'Доля получателей, открывших письмо, среди тех, кому оно доставлено.',
  },
  params: [
    count('opened', { en: 'Emails opened', ru: 'Открытые письма' }),
    count('delivered', { en: 'Emails delivered', ru: 'Доставленные письма' }),
  ],
  unit: 'fraction',
  better: 'higher',
  formula: { en: 'opened ÷ delivered', ru: 'открытые ÷ доставленные' },
  compute: (opened, delivered) => opened / delivered,
  native: '{opened}/{delivered}',
  examples: [
    { given: [180, 600], gives: 0.3 },
    { given: [0, 0], gives: '' },
  ],
  source: {
    title: 'Cold email open and response rates, Close',
    url: 'https://blog.close.com/how-to-improve-your-cold-email-response-rates/',
  },
  misused: {
    en: 'Mail programs that load pictures by themselves count as opens, so it runs high. Count a reader once, however often the email was opened.',
    ru: 'Почтовые программы, которые сами загружают картинки, засчитываются как открытия и завышают долю. Читателя считайте один раз, сколько бы он ни открывал письмо.',
  },
  benchmark: {
    value: 0.3,
    meaning: {
      en: 'Rule of thumb for cold email: 30 % of what is delivered gets opened. Published averages are far lower.',
      ru: 'Эмпирическое правило для холодных писем: открывают 30 % доставленных. Опубликованные средние значения намного ниже.',
    },
    source: coldEmailRule,
  },
  neighbours: ['REPLY_RATE', 'CTR', 'CONVERSION'],
  aliases: { en: ['email opens', 'opens'], ru: ['open rate', 'процент открытий', 'открытия писем'] },
});
