import { defineKpi } from '../../kpi/define';
import { duration, margin, money, optional, rate } from '../../kpi/param';

export default defineKpi({
  name: { en: 'Subscriber lifetime value', ru: 'Доход с подписчика за всё время (LTV)' },
  question: { en: 'What will a subscriber bring before leaving?', ru: 'Сколько подписчик принесёт, пока не уйдёт?' },
  summary: {
    en: 'Gross profit from one account until it leaves at the given churn, or within a limited number of periods.',
    ru: 'Валовая прибыль с одного клиента до ухода при заданном оттоке или за ограниченное число периодов.',
  },
  params: [
    money('arpa', { en: 'Revenue per account in a period', ru: 'Выручка с клиента за период (ARPA)' }),
    rate('churn_rate', { en: 'Churn rate of the same period', ru: 'Отток за такой же период' }),
    optional(margin('gross_margin', { en: 'Gross margin', ru: 'Валовая маржинальность' }), 1),
    optional(
      duration('max_periods', { en: 'Count at most so many periods', ru: 'Не больше скольких периодов считать' }),
    ),
  ],
  unit: 'money',
  better: 'higher',
  formula: {
    en: 'ARPA × gross margin ÷ churn; within n periods: ARPA × gross margin × (1 − (1 − churn)ⁿ) ÷ churn',
    ru: 'ARPA × валовая маржинальность ÷ отток; за n периодов: ARPA × валовая маржинальность × (1 − (1 − отток)ⁿ) ÷ отток',
  },
  compute: (arpa, churn, grossMargin, periods) => {
    const profit = arpa * grossMargin;
    if (periods === undefined) return profit / churn;
    if (churn * periods === 0) return profit * periods;
    return (profit * -Math.expm1(periods * Math.log1p(-churn))) / churn;
  },
  native:
    'IF({max_periods}="",{arpa}*{gross_margin}/{churn_rate},IF({churn_rate}*{max_periods}=0,{arpa}*{gross_margin}*{max_periods},{arpa}*{gross_margin}*(1-(1-{churn_rate})^{max_periods})/{churn_rate}))',
  examples: [
    { given: [100, 0.05], gives: 2000 },
    { given: [100, 0.05, 0.8], gives: 1600 },
    { given: [100, 0.1, 0.5, 2], gives: 95 },
    { given: [100, 0, 1, 24], gives: 2400 },
    { given: [100, 0], gives: '' },
    {
      given: [100, 5],
      refuses: 'churn_rate must be a fraction from 0 to 1, but it is 5 (5 means 500 %; write 5% or 0.05)',
    },
  ],
  source: {
    title: 'SaaS Metrics 2.0, David Skok, For Entrepreneurs',
    url: 'https://www.forentrepreneurs.com/saas-metrics-2/',
  },
  misused: {
    en: 'Monthly revenue with yearly churn is off by a factor of twelve; a churn of 1 % promises eight years: cap the periods.',
    ru: 'Месячная выручка с годовым оттоком — ошибка в 12 раз; отток 1 % сулит восемь лет: ограничьте число периодов.',
  },
  benchmark: null,
  neighbours: ['LTV_CAC', 'LIFETIME', 'CLV', 'ARPA'],
  aliases: { en: ['LTV', 'subscription value'], ru: ['LTV', 'пожизненная ценность подписчика', 'доход с клиента'] },
});
