/** Recency, frequency and monetary value of every customer, scored 1 to 5 against the others, and a segment. */

import type { Language, Text } from '../kpi/text';
import { NO_PERIOD } from '../time/date-column';
import { headerRow, refuseLargeTable, shown, type TableRow } from './table';

const TITLES: readonly Text[] = [
  { en: 'Customer', ru: 'Клиент' },
  { en: 'Recency, days', ru: 'Давность, дней' },
  { en: 'Frequency', ru: 'Частота' },
  { en: 'Monetary', ru: 'Сумма' },
  { en: 'R', ru: 'R' },
  { en: 'F', ru: 'F' },
  { en: 'M', ru: 'M' },
  { en: 'Segment', ru: 'Сегмент' },
];

/** Name, then the least and the greatest R, F and M; the first that fits. */
const SEGMENTS: readonly (readonly [Text, string])[] = [
  [{ en: 'Champions', ru: 'Чемпионы' }, '454545'],
  [{ en: 'Loyal', ru: 'Лояльные' }, '253535'],
  [{ en: 'Potential loyalists', ru: 'Потенциально лояльные' }, '351313'],
  [{ en: 'New', ru: 'Новые' }, '451111'],
  [{ en: 'Promising', ru: 'Перспективные' }, '341111'],
  [{ en: 'Need attention', ru: 'Требуют внимания' }, '232323'],
  [{ en: 'About to sleep', ru: 'Засыпающие' }, '231212'],
  [{ en: 'At risk', ru: 'В зоне риска' }, '122525'],
  [{ en: 'Cannot lose', ru: 'Нельзя потерять' }, '114545'],
  [{ en: 'Hibernating', ru: 'Спящие' }, '121212'],
  [{ en: 'Lost', ru: 'Потерянные' }, '111111'],
];
const OTHER: Text = { en: 'Other', ru: 'Прочие' };

/** In the order in which they are looked for. */
export const segmentNames = (language: Language): string[] =>
  [...SEGMENTS.map(([name]) => name), OTHER].map((name) => name[language]);

/** A row an order; −1, NO_PERIOD and NaN stand for blanks. */
export interface Orders {
  readonly customers: Int32Array;
  readonly names: readonly string[];
  readonly days: Int32Array;
  readonly amounts: Float64Array;
}

export function rfm(orders: Orders, asOf: number | undefined, language: Language): TableRow[] {
  const { lastDays, counts, sums } = tally(orders);
  const buyers = orders.names.map((_, customer) => customer).filter((customer) => counts[customer] > 0);
  refuseLargeTable('customers', buyers.length + 1, TITLES.length);
  const until = asOf ?? buyers.reduce((latest, customer) => Math.max(latest, lastDays[customer]), NO_PERIOD);
  const r = scores(buyers.map((customer) => lastDays[customer]));
  const f = scores(buyers.map((customer) => counts[customer]));
  const m = scores(buyers.map((customer) => Number(sums[customer].toPrecision(12))));
  const table = [headerRow(TITLES, language)];
  buyers.forEach((customer, i) => {
    const figures = [until - lastDays[customer], counts[customer], sums[customer], r[i], f[i], m[i]];
    table.push([orders.names[customer], ...figures.map(shown), segmentOf([r[i], f[i], m[i]])[language]]);
  });
  return table;
}

function tally({ customers, names, days, amounts }: Orders) {
  const lastDays = new Int32Array(names.length).fill(NO_PERIOD);
  const counts = new Float64Array(names.length);
  const sums = new Float64Array(names.length);
  for (let row = 0; row < customers.length; row++) {
    const customer = customers[row];
    const day = days[row];
    if (customer < 0 || day === NO_PERIOD || Number.isNaN(amounts[row])) continue;
    if (day > lastDays[customer]) lastDays[customer] = day;
    counts[customer]++;
    sums[customer] += amounts[row];
  }
  return { lastDays, counts, sums };
}

/** 1…5 = ceiling(5 × average rank ÷ n), the greatest figure having the greatest rank. */
function scores(figures: readonly number[]): number[] {
  const sorted = Float64Array.from(figures).sort();
  const scoreOf = new Map<number, number>();
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to] === sorted[from]) to++;
    scoreOf.set(sorted[from], Math.ceil((5 * ((from + 1 + to) / 2)) / sorted.length));
    from = to;
  }
  return figures.map((figure) => scoreOf.get(figure) as number);
}

function segmentOf(marks: readonly number[]): Text {
  const fits = (bounds: string) =>
    marks.every((mark, i) => mark >= Number(bounds[i * 2]) && mark <= Number(bounds[i * 2 + 1]));
  return SEGMENTS.find(([, bounds]) => fits(bounds))?.[0] ?? OTHER;
}
