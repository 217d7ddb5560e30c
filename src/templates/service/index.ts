/** Satisfaction and operations: what customers and staff say, beside what the workshop, the delivery and the support do. */

import type { Template } from '../template';
import { answers } from './answers';
import { byChannel, byCrew } from './comparisons';
import { months } from './months';
import { requests } from './requests';
import { staff } from './staff';

const service: Template = {
  id: 'service',
  name: { en: 'Satisfaction and operations', ru: 'Качество и сервис' },
  question: {
    en: 'Are customers satisfied, and what in our work spoils it?',
    ru: 'Довольны ли клиенты и что в нашей работе это портит?',
  },
  answers: [
    {
      en: 'NPS, CSAT of the support and eNPS of the staff, month by month',
      ru: 'NPS, CSAT поддержки и eNPS сотрудников по месяцам',
    },
    {
      en: 'The share of deliveries made on the day promised, and the share of faulty units',
      ru: 'Доля доставок в обещанный день и доля брака',
    },
    {
      en: 'How long people wait for the first answer, by channel, and how long a claim takes',
      ru: 'Сколько ждут первого ответа по каждому каналу и сколько времени занимает рекламация',
    },
    { en: 'Who delivers well and who does not', ru: 'Кто доставляет хорошо, а кто нет' },
  ],
  story: [
    {
      en: 'From June to October a contractor helped with deliveries. The share on time fell from 96% to 84% in summer, and NPS fell with it from above 50 to below 20.',
      ru: 'С июня по октябрь доставлять помогал подрядчик. Летом доля доставок в срок упала с 96% до 84%, а вместе с ней и NPS: с 50 с лишним до значений ниже 20.',
    },
    {
      en: 'The sheet of crews tells who: our own crew keeps its NPS above 50, the contractor has more detractors than promoters. The staff, who hear the complaints, lost heart too: see eNPS. Since November deliveries are our own again, and both are back.',
      ru: 'Лист бригад показывает, в ком дело: у своей бригады NPS выше 50, у подрядчика критиков больше, чем промоутеров. Сникли и сотрудники, которые выслушивают жалобы: смотрите eNPS. С ноября доставляем сами, и оба показателя вернулись.',
    },
    {
      en: 'It was neither the goods nor the support: the share of faulty units fell by more than a third over the year, and CSAT of the support held near 90% all the time.',
      ru: 'Дело не в товаре и не в поддержке: доля брака за год снизилась больше чем на треть, а CSAT поддержки всё время держался около 90%.',
    },
    {
      en: 'The first answer became twice as quick without a new hire: people write to the messenger now instead of e-mail, where they wait for three hours.',
      ru: 'Первый ответ стал вдвое быстрее без новых людей: клиенты теперь пишут в мессенджер, а не на почту, где ждут по три часа.',
    },
  ],
  finds: [
    {
      what: { en: 'NPS, CSAT, eNPS, defects, on time', ru: 'NPS, CSAT, eNPS, брак, доставки в срок' },
      where: { en: '{summary}', ru: '{summary}' },
    },
    {
      what: { en: 'Response time', ru: 'Время ответа' },
      where: {
        en: '{summary}, in minutes; by channel, in hours, on {channels}',
        ru: '{summary}, в минутах; по каналам, в часах — {channels}',
      },
    },
    {
      what: { en: 'Time to settle a claim', ru: 'Время на рекламацию' },
      where: { en: '{summary}: handling time, in hours', ru: '{summary}: время обработки, в часах' },
    },
    { what: { en: 'NPS by delivery crew', ru: 'NPS по бригадам' }, where: { en: '{crews}', ru: '{crews}' } },
  ],
  inputs: [answers, staff, requests, months],
  analyses: [byCrew, byChannel],
  summary: {
    kpis: ['NPS', 'ENPS', 'CSAT', 'DEFECT_RATE', 'ON_TIME_RATE', 'HANDLING_TIME'],
    breakdowns: [],
    charts: ['NPS', 'ON_TIME_RATE', 'responseTime', 'DEFECT_RATE'],
    readings: {},
    period: 'month',
    periods: 'all',
    targets: {
      NPS: { value: 50 },
      ENPS: { value: 30 },
      CSAT: { value: 0.85 },
      DEFECT_RATE: { value: 0.02 },
      ON_TIME_RATE: { value: 0.95 },
      HANDLING_TIME: { value: 2 },
      responseTime: { value: 60 },
    },
  },
};

export default service;
