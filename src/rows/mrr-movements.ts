/** MRR movements from one row a customer a period: the rows of a period add up, and a customer without one has no MRR. */

import { book, type Movements, noMovements, refuseLongMovements } from './movements';
import type { PeriodOrder } from './period-order';

export function mrrMovements({ count, starts, codes, amounts }: PeriodOrder, customers: number): Movements {
  refuseLongMovements(count);
  const movements = noMovements(count);
  const before = new Float64Array(customers);
  const now = new Float64Array(customers);
  const hadMrr = new Uint8Array(customers);
  /** The customers with rows in the period before, and in this one. */
  let earlier = new Int32Array(customers);
  let current = new Int32Array(customers);
  let earlierCount = 0;
  const lastSeen = new Int32Array(customers).fill(-1);
  for (let p = 0; p < count; p++) {
    let currentCount = 0;
    for (let row = starts[p]; row < starts[p + 1]; row++) {
      const customer = codes[row];
      if (lastSeen[customer] !== p) {
        lastSeen[customer] = p;
        current[currentCount++] = customer;
      }
      now[customer] += amounts[row];
    }
    for (let i = 0; i < earlierCount; i++) {
      const customer = earlier[i];
      if (lastSeen[customer] === p) continue;
      book(movements, p, before[customer], 0, true);
      before[customer] = 0;
    }
    for (let i = 0; i < currentCount; i++) {
      const customer = current[i];
      book(movements, p, before[customer], now[customer], hadMrr[customer] === 1);
      if (now[customer] > 0) {
        hadMrr[customer] = 1;
        movements.customers[p]++;
      }
      movements.end[p] += now[customer];
      before[customer] = now[customer];
      now[customer] = 0;
    }
    [earlier, current] = [current, earlier];
    earlierCount = currentCount;
  }
  return movements;
}
