/** Small-business growth: sixteen figures of an owner, from the visit of the site to the profit, with the team beside. */

import type { Template } from '../template';
import { leads } from './leads';
import { months } from './months';
import { staff } from './staff';

const growth: Template = {
  id: 'growth',
  name: { en: 'Small business growth', ru: 'Рост малого бизнеса' },
  question: {
    en: 'Are we growing, and does the growth earn money?',
    ru: 'Растём ли мы и приносит ли рост деньги?',
  },
  answers: [
    {
      en: 'Traffic, leads and their cost, conversion, time to the first answer',
      ru: 'Трафик, заявки и их цена, конверсия, время до первого ответа',
    },
    {
      en: 'What a customer costs, what a customer brings, how many leave and how many stay',
      ru: 'Сколько стоит клиент, сколько приносит, сколько клиентов уходит и сколько остаётся',
    },
    {
      en: 'Net sales, gross and net margin, return on costs, growth since the start of the year',
      ru: 'Чистая выручка, валовая маржинальность и чистая рентабельность, окупаемость вложений, рост с начала года',
    },
    {
      en: 'Whether the team would recommend working here (eNPS)',
      ru: 'Готова ли команда рекомендовать вас как работодателя (eNPS)',
    },
  ],
  story: [
    {
      en: 'Visits and leads grew all year, since the ad budget was more than doubled. But from July to October the net margin melted away.',
      ru: 'Визиты и заявки росли весь год: рекламный бюджет увеличили больше чем вдвое. Но с июля по октябрь чистая рентабельность таяла.',
    },
    {
      en: 'In July a manager left. The first answer took 25 minutes in June and more than three hours in September; of a hundred leads 17 bought instead of 29, and a customer cost twice as much.',
      ru: 'В июле ушёл менеджер. В июне первый ответ занимал 25 минут, в сентябре — больше трёх часов; из ста заявок покупали 17 вместо 29, а привлечение клиента подорожало вдвое.',
    },
    {
      en: 'eNPS fell below zero in August: the two who stayed worked for three. It told of the trouble as loudly as the money.',
      ru: 'eNPS в августе ушёл ниже нуля: оставшиеся двое работали за троих. Команда сказала о беде так же громко, как деньги.',
    },
    {
      en: 'In November somebody was hired and the ad budget was cut. In December the first answer takes half an hour again, and the margin is back: the leak was in the answers, not in the ads.',
      ru: 'В ноябре наняли человека и урезали рекламу. В декабре отвечают снова за полчаса, и рентабельность вернулась: деньги утекали в ожидании ответа, а не в рекламе.',
    },
  ],
  finds: [
    {
      what: { en: 'Conversion of the site', ru: 'Конверсия сайта' },
      where: { en: '{summary}: Conversion rate (orders by visits)', ru: '{summary}: «Конверсия» (заказы к визитам)' },
    },
    {
      what: { en: 'Share of new and of existing customers', ru: 'Доля новых и постоянных клиентов' },
      where: { en: '{summary}, among the measures', ru: '{summary}, среди слагаемых' },
    },
    {
      what: { en: 'ROI', ru: 'ROI' },
      where: {
        en: '{summary}: net sales against all costs of the month',
        ru: '{summary}: чистая выручка против всех расходов месяца',
      },
    },
    {
      what: { en: 'Lead response time', ru: 'Время ответа на заявку' },
      where: { en: '{summary}, in minutes', ru: '{summary}, в минутах' },
    },
  ],
  inputs: [months, leads, staff],
  analyses: [],
  summary: {
    kpis: [
      'YTD_GROWTH',
      'NET_SALES',
      'GROSS_MARGIN',
      'NET_MARGIN',
      'CONVERSION',
      'LEAD_TO_CUSTOMER',
      'CPL',
      'LEAD_RESPONSE_TIME',
      'ROI',
      'ROAS',
      'TRAFFIC_GROWTH',
      'CAC',
      'CLV',
      'CHURN_FROM_COUNTS',
      'RETENTION',
      'ENPS',
    ],
    breakdowns: ['source'],
    charts: ['NET_MARGIN', 'LEAD_RESPONSE_TIME', 'LEAD_TO_CUSTOMER', 'ENPS'],
    readings: { ROI: 2 },
    period: 'month',
    periods: 12,
    targets: {
      revenue: { value: 17_000, money: true },
      YTD_GROWTH: { value: 0.2 },
      NET_MARGIN: { value: 0.08 },
      GROSS_MARGIN: { value: 0.45 },
      LEAD_TO_CUSTOMER: { value: 0.28 },
      CPL: { value: 25, money: true },
      LEAD_RESPONSE_TIME: { value: 30 },
      ROAS: { value: 15 },
      CAC: { value: 90, money: true },
      RETENTION: { value: 0.96 },
      CHURN_FROM_COUNTS: { value: 0.04 },
      ENPS: { value: 20 },
      newShare: { value: 0.3 },
      existingShare: { value: 0.6 },
    },
  },
};

export default growth;
