/** Marketing channels: what each costs, what it brings, and which one loses money however cheap its leads are. */

import type { Template } from '../template';
import { byChannel } from './by-channel';
import { deals } from './deals';
import { spend } from './spend';

const marketing: Template = {
  id: 'marketing',
  name: { en: 'Marketing channels', ru: 'Маркетинг по каналам' },
  question: {
    en: 'Which channel brings customers, and which one only spends money?',
    ru: 'Какой канал приводит покупателей, а какой только тратит деньги?',
  },
  answers: [
    {
      en: 'Spend, CTR, cost per lead, CAC, ROAS and ROMI of each channel, for the year and month by month',
      ru: 'Расход, CTR, стоимость лида, CAC, ROAS и ROMI каждого канала: за год и по месяцам',
    },
    {
      en: 'Whether cheap leads turn into customers or stay leads',
      ru: 'Становятся ли дешёвые лиды покупателями или остаются лидами',
    },
    {
      en: 'What a customer costs now compared with a month ago and with your target',
      ru: 'Сколько стоит клиент сейчас — по сравнению с прошлым месяцем и с планом',
    },
    { en: 'Where the next part of the budget should go', ru: 'Куда направить следующую часть бюджета' },
  ],
  story: [
    {
      en: 'Social ads have the cheapest leads of all, so their budget was raised every month. Yet fewer than one lead in a hundred buys: the channel returns less than it costs, its ROMI is below zero.',
      ru: 'У рекламы ВКонтакте самые дешёвые лиды, поэтому её бюджет растёт каждый месяц. Но покупает меньше одного лида из ста: канал не возвращает вложенного, его ROMI ниже нуля.',
    },
    {
      en: 'That is why the cost per lead fell over the year while the cost of a customer rose: look at both rows of the summary.',
      ru: 'Поэтому за год лид подешевел, а клиент подорожал: сравните обе строки сводки.',
    },
    {
      en: 'Partner newsletters take the smallest part of the budget and have by far the best return: each fifth lead buys. This is the place to try more money.',
      ru: 'Рассылки партнёров получают самую малую часть бюджета и окупаются лучше всех: покупает каждый пятый лид. Здесь и стоит попробовать вложить больше.',
    },
  ],
  finds: [
    {
      what: { en: 'Spend, CTR, CPL, CAC, ROAS, ROMI by channel', ru: 'Расход, CTR, CPL, CAC, ROAS, ROMI по каналам' },
      where: { en: '{channels}', ru: '{channels}' },
    },
    {
      what: { en: 'The same by channel and month', ru: 'То же по каналам и месяцам' },
      where: { en: '{channels}, below the charts', ru: '{channels}, под диаграммами' },
    },
    {
      what: { en: 'All channels together, targets, status', ru: 'Все каналы вместе, планы, статусы' },
      where: { en: '{summary}', ru: '{summary}' },
    },
  ],
  inputs: [spend, deals],
  analyses: [byChannel],
  summary: {
    kpis: ['CPL', 'LEAD_TO_CUSTOMER', 'WIN_RATE', 'CTR', 'CPC', 'ROMI', 'ROAS', 'CAC', 'AOV'],
    breakdowns: ['channel'],
    charts: ['wonAmount', 'CPL', 'CAC'],
    readings: {},
    period: 'month',
    periods: 'all',
    targets: {
      wonAmount: { value: 18_500, money: true },
      CPL: { value: 20, money: true },
      LEAD_TO_CUSTOMER: { value: 0.05 },
      CAC: { value: 360, money: true },
      ROMI: { value: 2 },
      CTR: { value: 0.02 },
    },
  },
};

export default marketing;
