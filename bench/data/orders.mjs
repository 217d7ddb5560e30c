// Orders of a shop: customer, date, amount. About ten orders a customer, recent customers buy more often.

import { idText } from '../lib/random.mjs';
import { momentOf } from './calendar.mjs';

export function orders(n, random) {
  const known = [];
  const customer = [];
  const date = [];
  const amount = [];
  for (let i = 0; i < n; i++) {
    if (known.length === 0 || random.chance(0.1)) known.push(idText(random, 'cus_'));
    customer.push(i > 0 && random.chance(0.9) ? known[recent(known.length, random)] : known[known.length - 1]);
    date.push(new Date(momentOf(i, n, random)));
    amount.push(random.below(49_500) / 100 + 5);
  }
  return { customer, date, amount };
}

function recent(count, random) {
  const back = random.chance(0.7) ? random.next() ** 3 : random.next();
  return count - 1 - Math.floor(back * count);
}
