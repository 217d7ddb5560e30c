// Recurring revenue, a row a customer a month: plans change, some customers leave, some come back.

import { idText } from '../lib/random.mjs';
import { momentIn } from './calendar.mjs';

const MONTHS = 72;
const PLANS = [19, 49, 49, 99, 199, 499];

export function subscriptions(n, random) {
  const rows = [];
  while (rows.length < n) addCustomer(rows, n, random);
  rows.sort((a, b) => a.moment - b.moment);
  return {
    customer: rows.map((row) => row.customer),
    date: rows.map((row) => new Date(row.moment)),
    mrr: rows.map((row) => row.mrr),
  };
}

function addCustomer(rows, n, random) {
  const customer = idText(random, 'sub_');
  let mrr = random.pick(PLANS);
  for (let month = random.below(MONTHS); month < MONTHS && rows.length < n; month++) {
    rows.push({ customer, moment: momentIn(month, random), mrr });
    if (random.chance(0.03)) rows.push({ customer, moment: momentIn(month, random), mrr: 10 });
    if (random.chance(0.05)) mrr = random.pick(PLANS);
    if (random.chance(0.04)) {
      if (random.chance(0.6)) return;
      month += 1 + random.below(4);
    }
  }
}
