import { billedOnce, billingMonths } from '../../kpi/billing-formula';
import { defineKpi } from '../../kpi/define';
import { money } from '../../kpi/param';
import { billing } from '../../kpi/words';

export default defineKpi({
  name: { en: 'Monthly recurring revenue', ru: 'Регулярная выручка в месяц (MRR)' },
  question: { en: 'What does this subscription bring a month?', ru: 'Сколько эта подписка приносит в месяц?' },
  summary: {
    en: 'A subscription payment spread evenly over the months it covers; one-off payments count as nothing.',
    ru: 'Платёж по подписке, поровну разложенный на оплаченные месяцы; разовые платежи не считаются.',
  },
  params: [
    money('amount', { en: 'Amount of one payment', ru: 'Сумма одного платежа' }),
    billing('billing', { en: 'How often it is billed', ru: 'Как часто выставляется счёт' }),
  ],
  unit: 'money',
  better: 'higher',
  formula: {
    en: 'amount ÷ months between payments; one-off payments give 0',
    ru: 'сумма ÷ число месяцев между платежами; разовый платёж даёт 0',
  },
  compute: (amount, months) => (months === 0 ? 0 : amount / months),
  native: `IF(${billedOnce},0,{amount}/${billingMonths})`,
  examples: [
    { given: [1200, 'annual'], gives: 100 },
    { given: [300, 'ежеквартально'], gives: 100 },
    { given: [90, 'month'], gives: 90 },
    { given: [600, 6], gives: 100 },
    { given: [5000, 'once'], gives: 0 },
    { given: ['', 'month'], gives: '' },
    {
      given: [100, 'weekly'],
      refuses: 'billing must be once, month, quarter, year or a number of months, but it is "weekly"',
    },
  ],
  source: {
    title: 'Billing metric definitions, Stripe Documentation',
    url: 'https://docs.stripe.com/billing/subscriptions/analytics/glossary',
  },
  misused: {
    en: 'Booking a yearly payment as the MRR of one month, or counting set-up fees, makes MRR jump and then fall.',
    ru: 'Если записать годовой платёж в MRR одного месяца или учесть плату за внедрение, MRR подскочит и упадёт.',
  },
  benchmark: null,
  neighbours: ['ARR', 'NET_NEW_MRR', 'ARPA', 'ANNUALIZED_VALUE'],
  aliases: { en: ['MRR'], ru: ['MRR', 'месячная регулярная выручка', 'ежемесячная выручка по подписке'] },
});
