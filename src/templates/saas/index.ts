/** SaaS: where recurring revenue comes from and goes, what a customer is worth and costs, and who stays. */

import type { Template } from '../template';
import { months } from './months';
import { MONTHS, subscriptions } from './subscriptions';

const saas: Template = {
  id: 'saas',
  name: { en: 'SaaS', ru: 'SaaS' },
  question: {
    en: 'Does recurring revenue grow, and is growth paid for?',
    ru: 'Растёт ли повторяющаяся выручка и окупается ли рост?',
  },
  answers: [
    {
      en: 'MRR movements, net new MRR, quick ratio, NRR and GRR by month',
      ru: 'Движения MRR, чистый прирост, quick ratio, NRR и GRR по месяцам',
    },
    {
      en: 'ARPA, LTV, CAC, LTV:CAC and the months until a customer has paid back, with the cost of service counted',
      ru: 'ARPA, LTV, CAC, LTV:CAC и за сколько месяцев клиент окупается — с учётом себестоимости услуг',
    },
    {
      en: 'Churn of customers and of money, and how much of it is failed payments',
      ru: 'Отток клиентов и денег и какая его часть — отказы оплаты',
    },
    {
      en: 'Cohorts: who of those that came in a month still pays',
      ru: 'Когорты: кто из пришедших в каждом месяце ещё платит',
    },
  ],
  story: [
    {
      en: 'The price of the Start plan rose in September: customer churn of that month is four times the usual, and GRR falls below the target.',
      ru: 'В сентябре подорожал тариф «Старт»: отток клиентов за месяц вырос вчетверо, GRR упал ниже плана.',
    },
    {
      en: 'Money hardly notices, since Business customers keep buying more: look at NRR beside GRR before you call it a disaster.',
      ru: 'На деньгах это почти не видно: клиенты «Бизнеса» покупают больше. Смотрите NRR рядом с GRR, прежде чем бить тревогу.',
    },
    {
      en: 'Marketing has cost more every month since July while fewer customers came: payback has doubled. That is the real problem.',
      ru: 'С июля маркетинг дорожает каждый месяц, а клиентов приходит меньше: окупаемость стала вдвое дольше. Вот настоящая проблема.',
    },
  ],
  finds: [
    { what: { en: 'Cohorts', ru: 'Когорты' }, where: { en: '{cohorts}', ru: '{cohorts}' } },
    { what: { en: 'All other figures', ru: 'Все остальные показатели' }, where: { en: '{summary}', ru: '{summary}' } },
  ],
  inputs: [months, subscriptions],
  analyses: [
    {
      kind: 'cohort',
      key: 'cohorts',
      name: { en: 'Cohorts', ru: 'Когорты' },
      title: { en: 'Who of those that came still pays', ru: 'Кто из пришедших ещё платит' },
      note: {
        en: 'Rows: the month in which customers came. Columns: months since. The last row is the month of the latest customer.',
        ru: 'Строки — месяц прихода клиентов, столбцы — сколько месяцев прошло. Последняя строка — месяц самого нового клиента.',
      },
      table: 'subscriptions',
      since: 3,
      start: 4,
      end: 5,
      months: MONTHS,
    },
  ],
  summary: {
    kpis: [
      'GROSS_MARGIN',
      'CAC',
      'CAC_PAYBACK',
      'LTV',
      'LTV_CAC',
      'RUNWAY',
      'ARR',
      'ARPA',
      'NET_NEW_MRR',
      'QUICK_RATIO',
      'NRR',
      'GRR',
      'MRR_CHURN',
      'EXPANSION_RATE',
      'CHURN',
      'PASSIVE_CHURN',
      'RETENTION',
    ],
    breakdowns: [],
    charts: ['mrrEnd', 'newMrr', 'CAC_PAYBACK', 'CHURN'],
    readings: {},
    period: 'month',
    periods: 12,
    targets: {
      GROSS_MARGIN: { value: 0.8 },
      NRR: { value: 1 },
      GRR: { value: 0.97 },
      QUICK_RATIO: { value: 4 },
      CHURN: { value: 0.03 },
      LTV_CAC: { value: 3 },
      CAC_PAYBACK: { value: 12 },
      RUNWAY: { value: 12 },
      mrrEnd: { value: 22_000, money: true },
    },
  },
};

export default saas;
