import { coldEmailRule } from '../../kpi/cold-email-rule';
import { defineKpi } from '../../kpi/define';
import { count } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Email reply rate', ru: 'Доля ответов на письма' },
  question: { en: 'What share of our emails get an answer?', ru: 'На какую долю писем нам отвечают?' },
  summary: {
    en: 'Recipients who answered as a share of those who got the email.',
    ru: 'Доля ответивших среди тех, кому письмо доставлено.',
  },
  params: [
    count('replied', { en: 'Emails answered', ru: 'Письма с ответом' }),
    count('delivered', { en: 'Emails delivered', ru: 'Доставленные письма' }),
  ],
  unit: 'fraction',
  better: 'higher',
  formula: { en: 'replied ÷ delivered', ru: 'с ответом ÷ доставленные' },
  compute: (replied, delivered) => replied / delivered,
  native: '{replied}/{delivered}',
  examples: [
    { given: [54, 600], gives: 0.09 },
    { given: [0, 0], gives: '' },
  ],
  source: {
    title: 'Cold email open and response rates, Close',
    url: 'https://blog.close.com/how-to-improve-your-cold-email-response-rates/',
  },
  misused: {
    en: 'Out-of-office notes and "unsubscribe" are not answers. Dividing by the emails opened instead of delivered makes it several times higher.',
    ru: 'Автоответы и «отпишите меня» — не ответы. Деление на открытые письма вместо доставленных завышает долю в разы.',
  },
  benchmark: {
    value: 0.09,
    meaning: {
      en: 'Rule of thumb for cold email: 30 % of those who open it answer, which is 9 % of what is delivered if 30 % is opened. Published averages are far lower.',
      ru: 'Эмпирическое правило для холодных писем: отвечают 30 % открывших, то есть 9 % доставленных, если открыли 30 %. Опубликованные средние значения намного ниже.',
    },
    source: coldEmailRule,
  },
  neighbours: ['OPEN_RATE', 'CONVERSION', 'LEAD_TO_CUSTOMER'],
  aliases: {
    en: ['response rate', 'email response rate'],
    ru: ['reply rate', 'процент ответов', 'отклик на рассылку'],
  },
});
