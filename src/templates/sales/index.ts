/** Sales team: the twenty-two figures that a head of sales looks at, from one export of deals and a row a month. */

import type { Template } from '../template';
import { deals } from './deals';
import { months } from './months';

const row = (en: string, ru: string, place: string) => {
  return { what: { en, ru }, where: { en: place, ru: place } };
};

const sales: Template = {
  id: 'sales',
  name: { en: 'Sales team', ru: 'Отдел продаж' },
  question: {
    en: 'Do we meet the plan, and who and what brings the money?',
    ru: 'Выполняем ли план, кто и что приносит деньги?',
  },
  answers: [
    {
      en: 'Growth, quota, average purchase, margin and new recurring revenue by month',
      ru: 'Рост, план, средняя покупка, маржа и новая повторяющаяся выручка по месяцам',
    },
    {
      en: 'Calls and e-mails per rep, demos, trials, opportunities and what becomes of leads',
      ru: 'Звонки и письма на менеджера, демо, пробные периоды, сделки и судьба лидов',
    },
    {
      en: 'Who leads, and which contact method, region and product sell',
      ru: 'Кто впереди, какой способ связи, регион и продукт продают',
    },
    {
      en: 'What a customer costs and brings, how many leave and how many of them against their will',
      ru: 'Сколько стоит и приносит клиент, сколько уходит и сколько из них не по своей воле',
    },
  ],
  story: [
    {
      en: 'Messenger leads are won twice as often as calls and in half the time, yet they are the second smallest source.',
      ru: 'Лиды из мессенджера выигрываются вдвое чаще звонков и вдвое быстрее, но их меньше почти всех.',
    },
    {
      en: 'The South has bought nothing since August: it ends the year last of the four regions.',
      ru: 'Юг с августа не покупает ничего и заканчивает год последним из четырёх регионов.',
    },
    {
      en: 'Dan has the most deals and the lowest win rate: he needs help with qualification, not more leads.',
      ru: 'У Глеба больше всех сделок и самая низкая доля выигранных сделок: ему нужна помощь с квалификацией, а не новые лиды.',
    },
    {
      en: 'October churn is passive: nine customers were lost to failed payments. Write to them, they did not want to leave.',
      ru: 'Отток октября пассивный: девять клиентов ушли из-за отказа оплаты. Напишите им, они не хотели уходить.',
    },
  ],
  finds: [
    row(
      'Monthly sales growth, average purchase, margin',
      'Рост продаж за месяц, средняя покупка, маржа',
      '{summary}: [GROWTH], [AOV], [GROSS_MARGIN]',
    ),
    row('Quota', 'Выполнение плана', '{summary}: [QUOTA_ATTAINMENT]'),
    row(
      'Lead conversion, MQL to SQL, conversion time',
      'Конверсия лидов, MQL → SQL, время конверсии',
      '{summary}: [LEAD_TO_CUSTOMER], [MQL_TO_SQL], [CONVERSION_TIME]',
    ),
    row('Calls and e-mails per rep', 'Звонки и письма на менеджера', '{summary}: [ACTIVITY_PER_REP]'),
    row('CAC and CLV', 'CAC и CLV', '{summary}: [CAC], [CLV]'),
    row('New and expansion MRR', 'Новая MRR и MRR расширения', '{summary}: [NEW_MRR], [EXPANSION_RATE]'),
    row(
      'Churn with passive churn, retention',
      'Отток, в том числе пассивный, удержание',
      '{summary}: [CHURN], [PASSIVE_CHURN], [RETENTION]',
    ),
    row(
      'Opportunities, demos and trials booked, sales cycle, deals and value in the pipeline',
      'Сделки, демо и пробные периоды, цикл сделки, число и сумма открытых сделок',
      '{summary}',
    ),
    row(
      'Rep leaderboard, sales by contact method, region and product',
      'Рейтинг менеджеров, продажи по способу связи, региону и продукту',
      '{summary}',
    ),
  ],
  inputs: [deals, months],
  analyses: [],
  summary: {
    kpis: [
      'GROWTH',
      'AOV',
      'GROSS_MARGIN',
      'QUOTA_ATTAINMENT',
      'LEAD_TO_CUSTOMER',
      'MQL_TO_SQL',
      'CONVERSION_TIME',
      'WIN_RATE',
      'ACTIVITY_PER_REP',
      'PIPELINE_COVERAGE',
      'CAC',
      'CLV',
      'NEW_MRR',
      'EXPANSION_RATE',
      'CHURN',
      'PASSIVE_CHURN',
      'RETENTION',
    ],
    breakdowns: ['rep', 'contact', 'region', 'product'],
    charts: ['revenue', 'CHURN'],
    readings: { CONVERSION_TIME: 1, QUOTA_ATTAINMENT: 1 },
    period: 'month',
    periods: 12,
    targets: {
      QUOTA_ATTAINMENT: { value: 1 },
      AOV: { value: 2_200, money: true },
      GROSS_MARGIN: { value: 0.55 },
      LEAD_TO_CUSTOMER: { value: 0.12 },
      WIN_RATE: { value: 0.3 },
      CAC: { value: 1_000, money: true },
      NEW_MRR: { value: 1_100, money: true },
      CHURN: { value: 0.02 },
      PASSIVE_CHURN: { value: 0.005 },
      CONVERSION_TIME: { value: 30 },
      opportunities: { value: 28 },
      demos: { value: 18 },
      trials: { value: 10 },
      expansionMrr: { value: 600, money: true },
      salesCycle: { value: 28 },
      openDeals: { value: 35 },
      pipelineValue: { value: 70_000, money: true },
    },
  },
};

export default sales;
