/** The summary of a shop's orders and ad spend, computed from the rows of the two files. */
import { divided, type Figure, grouped, isWithin, type Period, sumOf } from './arithmetic';
import type { Row } from './csv';
import { type Block, type Expected, type Line, lineOf, NOTHING } from './expected';

const POINTS = { changes: 'points' } as const;
const MOST_LABELS = 10;

const salesOf = (rows: readonly Row[]): number => sumOf(rows.map(({ sales }) => Number(sales)));
const spendOf = (rows: readonly Row[]): number => sumOf(rows.map(({ spend }) => Number(spend)));
const dayOf = ({ order_datetime = '', month_begin = '' }: Row): string => (order_datetime || month_begin).slice(0, 10);

export interface Shop {
  readonly orders: readonly Row[];
  readonly spend: readonly Row[];
}

interface Shown {
  readonly periods: readonly Period[];
  /** The one before the first; undefined where the data begin with those shown. */
  readonly before: Period | undefined;
  /** As many periods as are shown, before them; undefined where the data do not reach back so far. */
  readonly earlier: Period | undefined;
  /** Weeks: the spend of a month has no figure in them, and the data end within the last one. */
  readonly isFiner?: true;
}

const OF_SPEND = ['spend', 'CPA', 'ROAS'];

export function expectedOfShop({ orders, spend }: Shop, shown: Shown): Expected {
  const { periods, isFiner = false } = shown;
  const all: Period = { label: '', first: periods[0]?.first ?? '', last: periods.at(-1)?.last ?? '' };
  const within = (rows: readonly Row[], period = all) => rows.filter((row) => isWithin(dayOf(row), period));
  const shop = { orders: within(orders), spend: within(spend) };
  const lines = linesOf({ orders, spend }, { ...shown, all }, within);
  const coarse: Expected['findings'] = isFiner ? [[spend.length, 'each row stands for a month']] : [];
  return {
    periods,
    full: isFiner ? periods.length - 1 : periods.length,
    lines: isFiner ? withoutSpend(lines) : lines,
    blocks: {
      'Revenue by channel': isFiner ? channelsWithoutSpend(channelsOf(shop)) : channelsOf(shop),
      'Revenue by product': breakdownOf('product', 'Product', 'item', shop.orders),
      'Revenue by category': breakdownOf('category', 'Category', 'category', shop.orders),
    },
    findings: [
      [orders.length, 'orders: rows of data (orders)'],
      [spend.length, 'marketing_spend: rows of data (marketing spend)'],
      ...coarse,
      outside(orders.length - shop.orders.length, 'orders'),
      NOTHING,
      outside(spend.length - shop.spend.length, 'marketing_spend'),
      [null, 'orders, data check: nothing found'],
      [spend.filter((row) => Number(row.spend) < 0).length, 'negative amounts'],
    ],
  };
}

const outside = (rows: number, table: string) =>
  rows === 0 ? NOTHING : ([rows, `${table}: rows before or after the periods shown`] as const);

const withoutSpend = (lines: Record<string, Line>): Record<string, Line> =>
  Object.fromEntries(Object.entries(lines).filter(([, { id }]) => !OF_SPEND.includes(id)));

function channelsWithoutSpend({ ids = [], header, rows, ...block }: Block): Block {
  const stays = (_: unknown, column: number) => column === 0 || !OF_SPEND.includes(ids[column - 1] ?? '');
  return {
    ...block,
    ids: ids.filter((id) => !OF_SPEND.includes(id)),
    header: header.filter(stays),
    rows: rows.map((row) => row.filter(stays)),
  };
}

function linesOf(
  shop: Shop,
  { periods, before, earlier, all }: Shown & { readonly all: Period },
  within: (rows: readonly Row[], period?: Period) => Row[],
): Record<string, Line> {
  const sales = (period = all): number => salesOf(within(shop.orders, period));
  const count = (period = all): number => within(shop.orders, period).length;
  const spent = (period = all): number => spendOf(within(shop.spend, period));
  /** A total looks back as far as it is long. */
  const past = (index: number): Figure => {
    const period = index < 0 ? earlier : (periods[index - 1] ?? before);
    return period ? sales(period) : null;
  };
  const growth = (period: Period | undefined, index: number): Figure => {
    const old = past(index);
    return old === null ? null : divided(sales(period) - old, Math.abs(old));
  };
  const line = (id: string, figure: Parameters<typeof lineOf>[2], more?: Partial<Line>) =>
    lineOf(id, periods, figure, more);
  return {
    'Average order value': line('AOV', (period) => divided(sales(period), count(period))),
    'Growth rate': line('GROWTH', growth, POINTS),
    'Cost per acquisition': line('CPA', (period) => divided(spent(period), count(period))),
    'Return on ad spend': line('ROAS', (period) => divided(sales(period), spent(period))),
    Revenue: line('revenue', sales),
    'Revenue, period before': line('revenue:before', (_, index) => past(index)),
    Orders: line('orders', count),
    'Marketing spend': line('spend', spent),
  };
}

/** Channels without a row of spend have no cost, which is not zero. */
function channelsOf({ orders, spend }: Shop): Block {
  const total = salesOf(orders);
  const costs = grouped(spend, ({ marketing_channel = '' }) => marketing_channel);
  return {
    by: 'channel',
    ids: ['revenue', 'share', 'orders', 'spend', 'AOV', 'CPA', 'ROAS'],
    header: [
      'Channel',
      'Revenue',
      'Share',
      'Orders',
      'Marketing spend',
      'Average order value',
      'Cost per acquisition',
      'Return on ad spend',
    ],
    rows: [...grouped(orders, ({ channel = '' }) => channel)].map(([label, rows]) => {
      const [sales, count] = [salesOf(rows), rows.length];
      const cost = costs.has(label) ? spendOf(costs.get(label) ?? []) : null;
      return [label, sales, sales / total, count, cost, sales / count, divided(cost, count), divided(sales, cost)];
    }),
  };
}

/** The ten largest; the others together. */
function breakdownOf(by: string, name: string, column: string, orders: readonly Row[]): Block {
  const groups = [...grouped(orders, (row) => row[column] ?? '')].sort(([, a], [, b]) => salesOf(b) - salesOf(a));
  const others = groups.slice(MOST_LABELS).flatMap(([, rows]) => rows);
  const shown = [...groups.slice(0, MOST_LABELS), ...(others.length > 0 ? [['Others', others] as const] : [])];
  const total = salesOf(orders);
  return {
    by,
    ids: ['revenue', 'share', 'orders', 'AOV'],
    header: [name, 'Revenue', 'Share', 'Orders', 'Average order value'],
    rows: shown.map(([label, rows]) => {
      return [label, salesOf(rows), salesOf(rows) / total, rows.length, salesOf(rows) / rows.length];
    }),
  };
}
