/** The sheet that sets the channels side by side: for the year, and month by month. */

import type { Comparison } from '../template';
import { MONTHS } from './channels';
import { WON } from './deals';

const SPEND = 'spend';
const DEALS = 'deals';
const ofSpend = (of: number) => ({ make: 'sum', table: SPEND, of, by: 2 }) as const;
const WON_ONLY = { table: DEALS, by: 3, where: { column: 4, word: WON } } as const;

export const byChannel: Comparison = {
  kind: 'comparison',
  key: 'channels',
  name: { en: 'Channels', ru: 'Каналы' },
  title: { en: 'What each channel costs and brings', ru: 'Что стоит и что приносит каждый канал' },
  note: {
    en: 'Channels, months and figures follow the sheets of spend and deals.',
    ru: 'Каналы, месяцы и числа берутся с листов расходов и сделок.',
  },
  own: {
    en: 'If your won deals have another stage, type it into the yellow cell of {channels}. Names of channels need no typing.',
    ru: 'Если у выигранных сделок другая стадия, впишите её в жёлтую ячейку листа {channels}. Названия каналов вписывать не нужно.',
  },
  by: { table: SPEND, column: 2 },
  columns: [
    { head: { en: 'Spend', ru: 'Расход' }, format: 'money', ...ofSpend(3) },
    { head: { en: 'Impressions', ru: 'Показы' }, format: 'count', ...ofSpend(4) },
    { head: { en: 'Clicks', ru: 'Клики' }, format: 'count', ...ofSpend(5) },
    { head: { en: 'Leads', ru: 'Лиды' }, format: 'count', ...ofSpend(6) },
    { head: { en: 'Customers', ru: 'Клиенты' }, format: 'count', make: 'count', ...WON_ONLY },
    { head: { en: 'Revenue', ru: 'Выручка' }, format: 'money', make: 'sum', of: 5, ...WON_ONLY },
    { head: { en: 'CTR', ru: 'CTR' }, format: 'percent', make: 'kpi', kpi: 'CTR', of: [2, 1] },
    {
      head: { en: 'Cost per lead (CPL)', ru: 'Цена лида (CPL)' },
      format: 'cents',
      make: 'kpi',
      kpi: 'CPL',
      of: [0, 3],
    },
    {
      head: { en: 'Leads that buy', ru: 'Конверсия лида' },
      format: 'percent',
      make: 'kpi',
      kpi: 'LEAD_TO_CUSTOMER',
      of: [4, 3],
    },
    {
      head: { en: 'Cost per customer (CAC)', ru: 'Цена клиента (CAC)' },
      format: 'money',
      make: 'kpi',
      kpi: 'CAC',
      of: [0, 4],
    },
    { head: { en: 'ROAS', ru: 'ROAS' }, format: 'ratio', make: 'kpi', kpi: 'ROAS', of: [5, 0] },
    { head: { en: 'ROMI', ru: 'ROMI' }, format: 'percent', make: 'kpi', kpi: 'ROMI', of: [5, 0] },
  ],
  chart: 11,
  alarm: { column: 11, below: 0, say: { en: '◄ loses money', ru: '◄ теряет деньги' } },
  months: {
    count: MONTHS,
    at: { [SPEND]: 1, [DEALS]: 6 },
    show: [11, 9, 7, 10, 6],
  },
};
