/** MRR movements from one row a subscription: what is in force on the last day of each period. */

import { NO_PERIOD } from '../time/date-column';
import { periodOfDay, type Unit } from '../time/period';
import { book, type Movements, noMovements, refuseLongMovements } from './movements';
import { inPeriodOrder, type PeriodOrder } from './period-order';

/** A row a subscription: days as numbers, NO_PERIOD for a blank; NaN is a blank amount. */
export interface Subscriptions {
  readonly customers: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly mrr: Float64Array;
}

/** `first` is the number of the first period. */
export function subscriptionMovements(
  rows: Subscriptions,
  customers: number,
  unit: Unit,
  asOf: number | undefined,
): { readonly first: number; readonly movements: Movements } {
  const { first: firstDay, last: lastDay } = spanOfStarts(rows, asOf);
  if (firstDay > lastDay) return { first: 0, movements: noMovements(0) };
  const until = asOf ?? lastDay;
  const first = periodOfDay(unit, firstDay);
  const count = periodOfDay(unit, until) - first + 1;
  refuseLongMovements(count);
  const { codes, of, changes } = changesOf(rows, unit, first, until);
  const order = inPeriodOrder(
    { of: codes, isComplete: false },
    { of, first: 0, last: count - 1, isOrdered: false },
    changes,
    count - 1,
    'all periods',
  );
  return { first, movements: walk(order, customers) };
}

/** The first and the last day on which a complete subscription starts, not after `asOf`. */
function spanOfStarts({ customers, starts, mrr }: Subscriptions, asOf = Number.POSITIVE_INFINITY) {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < starts.length; row++) {
    const start = starts[row];
    if (customers[row] < 0 || start === NO_PERIOD || start > asOf || Number.isNaN(mrr[row])) continue;
    if (start < first) first = start;
    if (start > last) last = start;
  }
  return { first, last };
}

/** In the period of its start a subscription adds its MRR, in that of its end it takes it away; in one and the same, neither. */
function changesOf({ customers, starts, ends, mrr }: Subscriptions, unit: Unit, first: number, until: number) {
  const codes = new Int32Array(starts.length * 2);
  const of = new Int32Array(starts.length * 2).fill(NO_PERIOD);
  const changes = new Float64Array(starts.length * 2);
  for (let row = 0; row < starts.length; row++) {
    if (customers[row] < 0 || starts[row] === NO_PERIOD || starts[row] > until || !(mrr[row] !== 0)) continue;
    const isEnded = ends[row] !== NO_PERIOD && ends[row] <= until;
    const from = periodOfDay(unit, starts[row]) - first;
    const to = isEnded ? periodOfDay(unit, ends[row]) - first : Number.POSITIVE_INFINITY;
    if (to <= from) continue;
    codes[row * 2] = customers[row];
    of[row * 2] = from;
    changes[row * 2] = mrr[row];
    if (!isEnded) continue;
    codes[row * 2 + 1] = customers[row];
    of[row * 2 + 1] = to;
    changes[row * 2 + 1] = -mrr[row];
  }
  return { codes, of, changes };
}

function walk({ count, starts, codes, amounts }: PeriodOrder, customers: number): Movements {
  const movements = noMovements(count);
  const now = new Float64Array(customers);
  const before = new Float64Array(customers);
  const inForce = new Int32Array(customers);
  const hadMrr = new Uint8Array(customers);
  const lastSeen = new Int32Array(customers).fill(-1);
  let paying = 0;
  let total = 0;
  for (let p = 0; p < count; p++) {
    for (let row = starts[p]; row < starts[p + 1]; row++) {
      const customer = codes[row];
      if (lastSeen[customer] !== p) before[customer] = now[customer];
      lastSeen[customer] = p;
      inForce[customer] += amounts[row] > 0 ? 1 : -1;
      now[customer] = inForce[customer] === 0 ? 0 : now[customer] + amounts[row];
    }
    for (let row = starts[p]; row < starts[p + 1]; row++) {
      const customer = codes[row];
      if (lastSeen[customer] !== p) continue;
      lastSeen[customer] = -1;
      book(movements, p, before[customer], now[customer], hadMrr[customer] === 1);
      paying += (now[customer] > 0 ? 1 : 0) - (before[customer] > 0 ? 1 : 0);
      total += now[customer] - before[customer];
      if (now[customer] > 0) hadMrr[customer] = 1;
    }
    if (paying === 0) total = 0;
    movements.customers[p] = paying;
    movements.end[p] = total;
  }
  return movements;
}
