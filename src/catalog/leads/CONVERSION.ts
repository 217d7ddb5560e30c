import { coldEmailRule } from '../../kpi/cold-email-rule';
import { defineKpi } from '../../kpi/define';
import { count } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Conversion rate', ru: 'Конверсия' },
  question: { en: 'What share of them did what we wanted?', ru: 'Какая доля сделала то, что нам нужно?' },
  summary: {
    en: 'The share of people, leads or deals that took the next step.',
    ru: 'Доля людей, лидов или сделок, перешедших на следующий шаг.',
  },
  params: [
    count('converted', { en: 'Those who took the step', ru: 'Перешли на следующий шаг' }),
    count('total', { en: 'All who could have', ru: 'Всего на предыдущем шаге' }),
  ],
  unit: 'fraction',
  better: 'higher',
  formula: { en: 'converted ÷ total', ru: 'перешли ÷ всего' },
  compute: (converted, total) => converted / total,
  native: '{converted}/{total}',
  examples: [
    { given: [30, 200], gives: 0.15 },
    { given: [0, 0], gives: '' },
    { given: [-1, 200], refuses: 'converted must be zero or more, but it is -1' },
  ],
  source: {
    title: 'Sales conversion rate, HubSpot glossary',
    url: 'https://www.hubspot.com/glossary/sales-conversion-rate',
  },
  misused: {
    en: 'Deals of this month often come from leads of the last: with a long cycle follow one group of leads to its end. Do not divide people by visits.',
    ru: 'Сделки этого месяца часто выросли из лидов прошлого: при длинном цикле считайте по одной когорте лидов. Не делите людей на визиты.',
  },
  benchmark: {
    value: 0.5,
    meaning: {
      en: 'Rule of thumb for cold email only: half of those who answered take the next step. Published averages are far lower.',
      ru: 'Эмпирическое правило только для холодных писем: половина ответивших делает следующий шаг. Опубликованные средние значения намного ниже.',
    },
    source: coldEmailRule,
  },
  neighbours: ['LEAD_TO_CUSTOMER', 'SITE_CONVERSION', 'WIN_RATE', 'LEADS_NEEDED'],
  aliases: { en: ['CR', 'step conversion', 'conversion'], ru: ['CR', 'коэффициент конверсии', 'конверсия воронки'] },
});
