/** The first year of a coffee and tea shop: from June on delivery is free from a larger basket only, and second orders stop coming. */

import * as columns from '../columns';
import { type Draw, day, daysIn, drawFrom, monthStart } from '../made';
import type { Cell, InputTable } from '../template';

export const CATEGORIES = [
  ['Coffee beans', 'Кофе в зёрнах'],
  ['Tea', 'Чай'],
  ['Brewing gear', 'Аксессуары'],
  ['Gift sets', 'Подарочные наборы'],
] as const;

const YEAR = 2025;
/** Who ordered for the first time in each month. */
const NEWCOMERS = [15, 14, 15, 15, 16, 23, 29, 34, 39, 44, 50, 56];
export const CHANGE = day('2025-06-01');
const LAST_DAY = day('2025-12-31');

/** The chance of one more order after each, before and after the change. */
const AGAIN = { before: 0.62, after: 0.18 };
const GAP = { before: [12, 40], after: [22, 58] } as const;
/** Every so many newcomers of the first months is a regular for good; as many were regulars until the change. */
const REGULAR_EVERY = 6;
const REGULARS_CAME_UNTIL = day('2025-04-01');

interface Category {
  readonly share: number;
  /** A typical basket, and what of it is cost. */
  readonly basket: number;
  readonly cost: number;
  readonly returned: number;
}

const SHOP: readonly Category[] = [
  { share: 52, basket: 34, cost: 0.56, returned: 0.025 },
  { share: 26, basket: 28, cost: 0.5, returned: 0.02 },
  { share: 14, basket: 58, cost: 0.66, returned: 0.17 },
  { share: 8, basket: 46, cost: 0.54, returned: 0.03 },
];
/** Whoever still buys fills the basket up to the new limit. */
const FULLER = 1.2;

export const orders: InputTable = {
  key: 'orders',
  name: { en: 'Orders', ru: 'Заказы' },
  what: {
    en: 'A row an order, as the shop system exports it. Customers are told by a code, a phone or an e-mail, always the same one. “Returned” is what was paid back.',
    ru: 'Строка — заказ из выгрузки магазина. Клиент — код, телефон или почта, всегда в одном виде. «Возврат» — сколько денег вернули.',
  },
  kind: 'orders',
  columns: [
    columns.id('Order', 'Заказ', 'id'),
    columns.date('Date', 'Дата', 'date'),
    columns.id('Customer', 'Клиент', 'customer'),
    columns.list('Category', 'Категория', 'category', CATEGORIES, { width: 160 }),
    columns.money('Amount', 'Сумма', 'amount'),
    columns.money('Cost of goods', 'Себестоимость', 'cost'),
    columns.money('Returned', 'Возврат', 'returned'),
  ],
  rows: made(),
};

interface Order {
  readonly date: number;
  readonly customer: number;
}

function made(): Cell[][] {
  const draw = drawFrom(41);
  const found = newcomers(draw).flatMap((first, customer) => ordersOf(first, customer, draw));
  const inOrder = found.sort((a, b) => a.date - b.date || a.customer - b.customer);
  return inOrder.map(({ date, customer }, i) => {
    const at = draw.pick(SHOP.map(({ share }) => share));
    const { basket, cost, returned } = SHOP[at];
    const amount = Math.round(basket * draw.between(0.7, 1.35) * (date >= CHANGE ? FULLER : 1));
    const back = draw.chance(returned) ? Math.round(amount * (draw.chance(0.6) ? 1 : 0.5)) : 0;
    return [`A-${1001 + i}`, date, `C-${201 + customer}`, at, amount, Math.round(amount * cost), back];
  });
}

/** The day of each customer's first order. */
function newcomers(draw: Draw): number[] {
  return NEWCOMERS.flatMap((count, month) => {
    const length = daysIn(YEAR, month);
    const days = Array.from({ length: count }, (_, i) => Math.floor((i * length) / count) + draw.whole(0, 2));
    return days.map((at) => Math.min(LAST_DAY, monthStart(YEAR, month) + at));
  });
}

function ordersOf(first: number, customer: number, draw: Draw): Order[] {
  const faithful = first < REGULARS_CAME_UNTIL && customer % REGULAR_EVERY === 0;
  const left = first < REGULARS_CAME_UNTIL && customer % REGULAR_EVERY === 3;
  const found: Order[] = [];
  let date = first;
  while (date <= LAST_DAY) {
    found.push({ date, customer });
    const regular = faithful || (left && date < CHANGE);
    const season = date < CHANGE ? 'before' : 'after';
    const [low, high] = regular ? [21, 33] : GAP[season];
    const next = date + draw.whole(low, high);
    const chance = next < CHANGE ? AGAIN.before : AGAIN.after;
    const comes = left && next >= CHANGE ? false : regular || draw.chance(chance);
    if (!comes) break;
    date = next;
  }
  return found;
}
