/** The share of customers who came back on another day. */

import { NO_PERIOD } from '../time/date-column';

export function repeatRate(customers: Int32Array, count: number, days: Int32Array): number {
  const firstDays = new Int32Array(count).fill(NO_PERIOD);
  const repeated = new Uint8Array(count);
  let all = 0;
  let again = 0;
  for (let row = 0; row < customers.length; row++) {
    const customer = customers[row];
    if (customer < 0 || days[row] === NO_PERIOD) continue;
    if (firstDays[customer] === NO_PERIOD) {
      firstDays[customer] = days[row];
      all++;
    } else if (firstDays[customer] !== days[row] && repeated[customer] === 0) {
      repeated[customer] = 1;
      again++;
    }
  }
  return again / all;
}
