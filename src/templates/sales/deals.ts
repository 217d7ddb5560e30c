/** Deals of a year. Messenger leads are won most and fastest, Dan closes least, and from August on the South buys nothing. */

import * as columns from '../columns';
import { type Draw, drawFrom, evenly, inTurn, monthStart, rounded } from '../made';
import { REPS } from '../people';
import type { Cell, InputTable } from '../template';

export const YEAR = 2025;
const LAST_DAY = monthStart(YEAR, 12) - 1;

const STAGES = [
  ['New', 'Новая'],
  ['Qualified', 'Квалификация'],
  ['Demo', 'Демонстрация'],
  ['Proposal sent', 'КП отправлено'],
  ['Won', 'Успешно реализована'],
  ['Lost', 'Отказ'],
] as const;
export const WON = 4;
export const LOST = 5;

const METHODS = [
  ['Phone call', 'Звонок'],
  ['E-mail', 'Письмо'],
  ['Web form', 'Форма на сайте'],
  ['Messenger', 'Мессенджер'],
  ['Meeting', 'Встреча'],
] as const;
const METHOD_SHARES = [26, 24, 26, 14, 10];
const METHOD_CHANCES = [0.27, 0.14, 0.31, 0.52, 0.4];
const METHOD_DAYS = [34, 46, 30, 14, 38];

const REGIONS = [
  ['North', 'Север'],
  ['South', 'Юг'],
  ['East', 'Восток'],
  ['West', 'Запад'],
] as const;
const SOUTH = 1;
const AUGUST = 7;

export const PRODUCTS = [
  ['Basic', 'Базовый'],
  ['Team', 'Команда'],
  ['Enterprise', 'Корпоративный'],
] as const;
const PRODUCT_SHARES = [46, 38, 16];
const PRICES = [900, 2600, 5400];

const REP_CHANCES = [1.15, 1, 1.35, 0.55];
const REP_SHARES = [25, 24, 22, 29];

export interface Deal {
  readonly month: number;
  readonly closedMonth: number | undefined;
  readonly product: number;
  readonly stage: number;
  readonly amount: number;
  readonly cells: readonly Cell[];
}

export const madeDeals: readonly Deal[] = made();

export const deals: InputTable = {
  key: 'deals',
  name: { en: 'Deals', ru: 'Сделки' },
  what: {
    en: 'A row a deal, as the CRM exports it: when the lead came, when the deal was created and closed, its stage, who sells, how the first contact was made.',
    ru: 'Строка — сделка из выгрузки CRM: когда пришёл лид, когда сделка создана и закрыта, стадия, кто ведёт и каким был первый контакт.',
  },
  kind: 'deals',
  columns: [
    columns.id('ID', 'ID', 'id'),
    columns.date('Lead received', 'Лид получен', 'leadDate'),
    columns.date('Created', 'Дата создания', 'created'),
    columns.date('Closed', 'Дата закрытия', 'closed'),
    columns.list('Stage', 'Стадия', 'stage', STAGES, {
      width: 160,
      stages: ['open', 'open', 'open', 'open', 'won', 'lost'],
    }),
    columns.list('Sales rep', 'Менеджер', 'rep', REPS),
    columns.list('Contact method', 'Способ связи', 'contact', METHODS),
    columns.list('Region', 'Регион', 'region', REGIONS),
    columns.list('Product', 'Продукт', 'product', PRODUCTS),
    columns.money('Amount', 'Сумма', 'amount'),
  ],
  rows: madeDeals.map(({ cells }) => cells),
};

function made(): Deal[] {
  const draw = drawFrom(42);
  const luck = {
    draw,
    isHit: evenly(),
    method: inTurn(METHOD_SHARES),
    rep: inTurn(REP_SHARES),
    won: inTurn(PRODUCT_SHARES),
    lost: inTurn(PRODUCT_SHARES),
  };
  const found: Deal[] = [];
  for (let month = -2; month < 12; month++) {
    const count = 27 + Math.round(Math.max(0, month) / 2) + draw.whole(0, 2);
    for (let i = 0; i < count; i++) found.push(deal(found.length, month, i / count, luck));
  }
  return found.filter(({ month, closedMonth }) => month >= 0 || closedMonth === undefined || closedMonth >= 0);
}

interface Luck {
  readonly draw: Draw;
  readonly isHit: ReturnType<typeof evenly>;
  readonly method: () => number;
  readonly rep: () => number;
  readonly won: () => number;
  readonly lost: () => number;
}

function deal(number: number, month: number, share: number, { draw, isHit, ...next }: Luck): Deal {
  const created = monthStart(YEAR, month) + Math.floor(share * 28);
  const rep = next.rep();
  const method = next.method();
  const region = draw.pick([28, 24, 22, 26]);
  const gone = region === SOUTH && month >= AUGUST;
  const chance = gone ? 0 : Math.min(0.9, METHOD_CHANCES[method] * REP_CHANCES[rep]);
  const isWon = isHit(method * REPS.length + rep, chance);
  const product = isWon ? next.won() : next.lost();
  const days = Math.max(4, Math.round(METHOD_DAYS[method] * draw.between(0.75, 1.25) * (product === 2 ? 1.5 : 1)));
  const closes = created + days;
  const stage = closes > LAST_DAY ? Math.min(3, Math.floor(((LAST_DAY - created) / days) * 4)) : isWon ? WON : LOST;
  const closed = closes > LAST_DAY ? null : closes;
  const amount = rounded(PRICES[product] * draw.between(0.85, 1.25), 50);
  const lead = created - draw.whole(0, 5);
  const id = `D-${2001 + number}`;
  return {
    month,
    closedMonth: closed === null ? undefined : monthOf(closed),
    product,
    stage,
    amount,
    cells: [id, lead, created, closed, stage, rep, method, region, product, amount],
  };
}

/** The number of a month of the year; before its January it is below zero. */
function monthOf(serial: number): number {
  let month = -3;
  while (monthStart(YEAR, month + 1) <= serial) month++;
  return month;
}
