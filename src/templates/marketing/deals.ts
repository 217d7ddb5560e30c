/** Deals of the same year with the channel that the customer came from, as a CRM exports them. */

import * as columns from '../columns';
import { day, daysIn, drawFrom, monthStart, rounded } from '../made';
import type { Cell, InputTable } from '../template';
import { CHANNELS, MONTHS, PLAN, SEASON, YEAR } from './channels';

const STAGES = [
  ['In progress', 'В работе'],
  ['Won', 'Оплачено'],
  ['Lost', 'Отказ'],
] as const;
const OPEN = 0;
export const WON = 1;
const LOST = 2;
const FIRST_DAY = day('2025-01-02');
const LAST_DAY = day('2025-12-30');
/** Requests of the last weeks that are not decided yet. */
const OPEN_DEALS = 24;
const OPEN_CHANNELS = [0, 1, 2, 0, 3, 1, 0, 5, 2, 4];

export const deals: InputTable = {
  key: 'deals',
  name: { en: 'Deals', ru: 'Сделки' },
  what: {
    en: 'A row a deal from the CRM, with the channel that the customer came from, named as on the sheet of spend. A deal counts in the month in which it was closed.',
    ru: 'Строка — сделка из CRM с каналом, из которого пришёл клиент; каналы называются так же, как в расходах. Сделка учитывается в месяце закрытия.',
  },
  kind: 'deals',
  columns: [
    columns.id('ID', 'ID', 'id'),
    columns.date('Created', 'Дата создания', 'created'),
    columns.list('Channel', 'Канал', 'channel', CHANNELS, { width: 180 }),
    columns.list('Stage', 'Стадия', 'stage', STAGES, { width: 140, stages: ['open', 'won', 'lost'] }),
    columns.money('Amount', 'Сумма', 'amount'),
    columns.date('Closed', 'Дата закрытия', 'closed'),
  ],
  rows: made(),
};

interface Deal {
  readonly created: number;
  readonly channel: number;
  readonly stage: number;
  readonly amount: number;
  readonly closed: number | null;
}

function made(): Cell[][] {
  const rows = [...decided(), ...open()].sort((a, b) => a.created - b.created);
  return rows.map(({ created, channel, stage, amount, closed }, i) => {
    return [`D-${2001 + i}`, created, channel, stage, amount, closed];
  });
}

/** A share of a deal is carried over to the next month: no month is rich or poor by chance. */
function decided(): Deal[] {
  const draw = drawFrom(23);
  return PLAN.flatMap(({ spend, clickPrice, leadRate, winRate, lost, averageDeal }, channel) => {
    const start = (channel * 0.37) % 1;
    const carried = { [WON]: start, [LOST]: start };
    const wins = (month: number) => (spend(month) / clickPrice) * SEASON[month] * leadRate * winRate(month);
    return Array.from({ length: MONTHS }, (_, month) =>
      ([WON, LOST] as const).flatMap((stage) => {
        carried[stage] += wins(month) * (stage === WON ? 1 : lost);
        const count = Math.floor(carried[stage]);
        carried[stage] -= count;
        return Array.from({ length: count }, (): Deal => {
          const first = month === 0 ? 10 : 0;
          const closed = Math.min(LAST_DAY, monthStart(YEAR, month) + draw.whole(first, daysIn(YEAR, month)));
          const created = Math.max(FIRST_DAY, closed - draw.whole(4, 19));
          return { created, channel, stage, amount: priced(averageDeal, draw.between(0.78, 1.22)), closed };
        });
      }),
    ).flat();
  });
}

function open(): Deal[] {
  const draw = drawFrom(5);
  return Array.from({ length: OPEN_DEALS }, (_, i) => {
    const channel = OPEN_CHANNELS[i % OPEN_CHANNELS.length];
    const created = LAST_DAY - OPEN_DEALS + i + 1;
    return {
      created,
      channel,
      stage: OPEN,
      amount: priced(PLAN[channel].averageDeal, draw.between(0.8, 1.2)),
      closed: null,
    };
  });
}

function priced(average: number, share: number): number {
  return rounded(average * share, 10);
}
