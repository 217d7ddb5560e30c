/** Subscriptions of a year and a half. A price rise in September drives small customers out; large ones keep growing. */

import * as columns from '../columns';
import { companies } from '../companies';
import { type Draw, drawFrom, monthStart } from '../made';
import type { Cell, InputTable } from '../template';

export const YEAR = 2025;
export const MONTHS = 12;
const BEFORE = 12;
const SEPTEMBER = 8;

export const PLANS = [
  ['Start', 'Старт'],
  ['Team', 'Команда'],
  ['Business', 'Бизнес'],
] as const;
const PRICES = [39, 129, 420];
const CHURN = [0.035, 0.018, 0.006];
const UPGRADE = [0.012, 0.012, 0];
const DOWNGRADE = [0, 0.012, 0.012];
const NEW_A_MONTH = 7;

const CLIENTS = companies(192);
const price = (plan: number, month: number): number => PRICES[plan] + (plan === 0 && month >= SEPTEMBER ? 10 : 0);

export interface Subscription {
  readonly customer: number;
  readonly plan: number;
  readonly since: number;
  readonly start: number;
  readonly mrr: number;
  end: number | undefined;
}

export const madeSubscriptions: readonly Subscription[] = made();

export const subscriptions: InputTable = {
  key: 'subscriptions',
  name: { en: 'Subscriptions', ru: 'Подписки' },
  what: {
    en: 'A row a subscription, as Stripe or billing exports it. An upgrade ends one row and begins the next; a blank end is in force. “Customer since” is the first start of the customer.',
    ru: 'Строка — подписка, как в выгрузке Stripe или биллинга. Смена тарифа закрывает одну строку и открывает следующую; пустое окончание значит «действует». «Клиент с» — первая дата этого клиента.',
  },
  kind: null,
  columns: [
    columns.label('Customer', 'Клиент', 'customer', CLIENTS, { width: 170 }),
    columns.list('Plan', 'Тариф', 'product', PLANS),
    columns.date('Customer since', 'Клиент с', null),
    columns.date('Start', 'Начало', 'start'),
    columns.date('End', 'Окончание', 'end'),
    columns.money('MRR', 'MRR', 'mrr'),
  ],
  rows: madeSubscriptions.map(({ customer, plan, since, start, end, mrr }): Cell[] => {
    return [customer, plan, since, start, end ?? null, mrr];
  }),
};

function made(): Subscription[] {
  const draw = drawFrom(5);
  const found: Subscription[] = [];
  let customers = 0;
  for (let month = -BEFORE; month < MONTHS; month++) {
    for (const one of found.filter(({ end }) => end === undefined)) change(one, month, found, draw);
    const count = month === -BEFORE ? 26 : Math.max(3, NEW_A_MONTH - (month > SEPTEMBER ? 2 : 0) - draw.whole(0, 3));
    for (let i = 0; i < count && customers < 192; i++) {
      const plan = draw.pick([52, 34, 14]);
      const since = monthStart(YEAR, month) + draw.whole(0, 26);
      found.push({ customer: customers++, plan, since, start: since, mrr: price(plan, month), end: undefined });
    }
  }
  return found.filter(({ end }) => end === undefined || end > monthStart(YEAR, 0));
}

/** Whether a customer leaves or changes the plan in a month. */
function change(one: Subscription, month: number, found: Subscription[], draw: Draw): void {
  const day = monthStart(YEAR, month) + draw.whole(1, 27);
  const isDear = one.plan === 0 && (month === SEPTEMBER || month === SEPTEMBER + 1);
  const leaves = draw.chance(isDear ? 0.2 : CHURN[one.plan]);
  const moves = draw.chance(UPGRADE[one.plan]);
  const sinks = draw.chance(DOWNGRADE[one.plan]);
  const grows = one.plan === 2 && draw.chance(0.06);
  if (!leaves && !moves && !sinks && !grows) return;
  one.end = day;
  if (leaves) return;
  const plan = one.plan + (moves ? 1 : sinks ? -1 : 0);
  const mrr = plan === one.plan ? one.mrr + 80 : price(plan, month);
  found.push({ ...one, plan, start: day, mrr, end: undefined });
}
