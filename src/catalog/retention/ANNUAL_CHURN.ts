import { defineKpi } from '../../kpi/define';
import { rate } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Annual churn', ru: 'Годовой отток' },
  question: {
    en: 'What does our monthly churn add up to in a year?',
    ru: 'Во что выливается наш месячный отток за год?',
  },
  summary: {
    en: 'The share of customers gone after twelve months of the same monthly churn.',
    ru: 'Доля клиентов, которые уйдут за двенадцать месяцев при одном и том же месячном оттоке.',
  },
  params: [rate('monthly_churn', { en: 'Churn rate of a month', ru: 'Отток за месяц' })],
  unit: 'fraction',
  better: 'lower',
  formula: { en: '1 − (1 − monthly churn)¹²', ru: '1 − (1 − отток за месяц)¹²' },
  compute: (monthly) => 1 - (1 - monthly) ** 12,
  native: '1-(1-{monthly_churn})^12',
  examples: [
    { given: [0.5], gives: 0.999755859375 },
    { given: [0.05], gives: 0.4596399123373633 },
    { given: [''], gives: '' },
    {
      given: [5],
      refuses: 'monthly_churn must be a fraction from 0 to 1, but it is 5 (5 means 500 %; write 5% or 0.05)',
    },
    { given: ['150%'], refuses: 'monthly_churn must be a fraction from 0 to 1, but it is "150%"' },
  ],
  source: {
    title: 'Convert annual to monthly churn, Churnkey',
    url: 'https://churnkey.co/blog/convert-annual-churn-to-monthly-churn',
  },
  misused: {
    en: 'Multiplying by 12: a monthly churn of 5 % is 46 % a year, not 60 %, since fewer customers are left each month.',
    ru: 'Умножают на 12: месячный отток 5 % — это 46 % в год, а не 60 %, ведь с каждым месяцем клиентов всё меньше.',
  },
  benchmark: null,
  neighbours: ['CHURN', 'LIFETIME', 'RETENTION'],
  aliases: { en: ['yearly churn', 'annualized churn'], ru: ['отток за год', 'пересчёт оттока в годовой'] },
});
