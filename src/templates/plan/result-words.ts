/** Words of the sheets that analyse an input table, in both languages. */

import type { Text } from '../../kpi/text';

export const FUNNEL_WORDS = {
  stage: { en: 'Stage', ru: 'Этап' },
  now: { en: 'Stand here', ru: 'Стоят здесь' },
  lost: { en: 'Lost here', ru: 'Отказ здесь' },
  reached: { en: 'Came this far', ru: 'Дошли' },
  step: { en: 'From the step before', ru: 'Конверсия шага' },
  total: { en: 'From the first', ru: 'От первого этапа' },
  gone: { en: 'Not passed on', ru: 'Не прошли дальше' },
  lostDeals: { en: 'Lost deals have the stage', ru: 'Стадия потерянных сделок' },
  unlisted: {
    en: '◄ deals with stages that are not in the yellow cells: type them in',
    ru: '◄ сделок на стадиях, которых нет в жёлтых ячейках: впишите их',
  },
  bottleneck: { en: 'Bottleneck', ru: 'Узкое место' },
  chart: { en: 'Requests that came this far', ru: 'Сколько заявок дошло до этапа' },
  byRep: { en: 'Step conversion by sales rep', ru: 'Конверсия шагов по менеджерам' },
  rep: { en: 'Sales rep', ru: 'Менеджер' },
  stopped: { en: 'How far the requests of each have come', ru: 'Где остановились заявки каждого' },
} satisfies Record<string, Text>;

export const COMPARISON_WORDS = {
  all: { en: 'All', ru: 'Всего' },
  wonStage: { en: 'Stage of a won deal', ru: 'Стадия выигранной сделки' },
  noSuchStage: {
    en: '◄ no deal has this stage; if yours is called otherwise, type it',
    ru: '◄ на этой стадии нет сделок; если она называется иначе, впишите',
  },
  others: { en: 'Others, or without a name', ru: 'Остальные и без названия' },
} satisfies Record<string, Text>;

export const COHORT_WORDS = {
  cohort: { en: 'Came in', ru: 'Пришли в' },
  size: { en: 'Customers', ru: 'Клиентов' },
} satisfies Record<string, Text>;

export const RFM_WORDS = {
  segment: { en: 'Segment', ru: 'Сегмент' },
  customers: { en: 'Customers', ru: 'Клиентов' },
  share: { en: 'Share of customers', ru: 'Доля клиентов' },
  revenue: { en: 'Revenue', ru: 'Выручка' },
  revenueShare: { en: 'Share of revenue', ru: 'Доля выручки' },
  todo: { en: 'What to do', ru: 'Что делать' },
  chart: { en: 'Revenue by segment', ru: 'Выручка по сегментам' },
  each: { en: 'Each customer', ru: 'Каждый клиент' },
  stale: {
    en: '◄ The customers below are not those of your orders: this sheet is counted anew with the add-on only.',
    ru: '◄ Клиенты ниже — не из ваших заказов: этот лист пересчитывается только с дополнением.',
  },
} satisfies Record<string, Text>;

/** What to do with each segment, in the order of KPI_RFM. */
export const RFM_ADVICE: readonly Text[] = [
  { en: 'Reward them; ask for a recommendation', ru: 'Поощрите, попросите рекомендацию' },
  { en: 'Offer more of the range', ru: 'Предложите больше из ассортимента' },
  { en: 'Bring to the second and third order', ru: 'Доведите до второй и третьей покупки' },
  { en: 'Welcome them: first weeks decide', ru: 'Встретьте тепло: решают первые недели' },
  { en: 'Remind of yourself', ru: 'Напомните о себе' },
  { en: 'Make an offer with an end date', ru: 'Сделайте предложение со сроком' },
  { en: 'Write before they forget you', ru: 'Напишите, пока не забыли' },
  { en: 'Call: these paid well once', ru: 'Позвоните: раньше платили хорошо' },
  { en: 'Win back in person', ru: 'Верните лично' },
  { en: 'A cheap mailing at most', ru: 'Не больше дешёвой рассылки' },
  { en: 'Leave', ru: 'Отпустите' },
  { en: 'Look at them one by one', ru: 'Посмотрите каждого' },
];
