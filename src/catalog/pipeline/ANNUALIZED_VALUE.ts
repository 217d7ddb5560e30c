import { billedOnce, billingMonths } from '../../kpi/billing-formula';
import { defineKpi } from '../../kpi/define';
import { money } from '../../kpi/param';
import { billing } from '../../kpi/words';

export default defineKpi({
  name: { en: 'Annualized deal value', ru: 'Годовая сумма сделки' },
  question: {
    en: 'What is this deal worth in a year, however it is billed?',
    ru: 'Сколько сделка приносит за год при любой схеме оплаты?',
  },
  summary: {
    en: 'What a deal brings in a year, so that one-time, monthly and yearly deals compare.',
    ru: 'Сколько сделка даёт за год, чтобы сравнивать разовые, ежемесячные и годовые.',
  },
  params: [
    money('amount', { en: 'Amount of one bill', ru: 'Сумма одного счёта' }),
    billing('billing', { en: 'How often it is billed', ru: 'Как часто выставляется счёт' }),
  ],
  unit: 'money',
  better: 'higher',
  formula: { en: 'amount × bills a year; once counts as 1', ru: 'сумма счёта × число счетов в год; разовый — 1' },
  compute: (amount, months) => (months === 0 ? amount : (amount * 12) / months),
  native: `IF(${billedOnce},{amount},{amount}*12/(${billingMonths}))`,
  examples: [
    { given: [500, 'month'], gives: 6000 },
    { given: [6000, 'once'], gives: 6000 },
    { given: [1200, 'ежеквартально'], gives: 4800 },
    { given: [1000, 6], gives: 2000 },
    { given: ['', 'month'], gives: '' },
    {
      given: [500, 'weekly'],
      refuses: 'billing must be once, month, quarter, year or a number of months, but it is "weekly"',
    },
  ],
  source: {
    title: 'Annual contract value, Data School',
    url: 'https://dataschool.com/glossary/annual-contract-value/',
  },
  misused: {
    en: 'It is a yardstick for deals, not recurring revenue: a one-time deal counts in full here and not at all in MRR.',
    ru: 'Это мера для сравнения сделок, а не регулярная выручка: разовая сделка здесь входит целиком, а в MRR — нет.',
  },
  benchmark: null,
  neighbours: ['MRR', 'ARR', 'SALES_VELOCITY'],
  aliases: {
    en: ['ACV', 'annual contract value'],
    ru: ['ACV', 'сделка в пересчёте на год', 'годовая стоимость контракта'],
  },
});
