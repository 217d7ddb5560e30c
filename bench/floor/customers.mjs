// The least that new, returning and lost customers by month can cost: activity as bits, then a look at each bit's neighbour.

import { activity } from './activity.mjs';

export function customers(columns, zone) {
  const { customers, first, months, words, bits } = activity(columns, zone);
  const active = new Int32Array(months);
  const fresh = new Int32Array(months);
  const kept = new Int32Array(months);
  for (let c = 0; c < customers; c++) {
    let before = -2;
    for (let w = 0; w < words; w++) {
      let left = bits[c * words + w];
      while (left !== 0) {
        const month = (w << 5) + 31 - Math.clz32(left & -left);
        left &= left - 1;
        active[month]++;
        if (before === -2) fresh[month]++;
        else if (before === month - 1) kept[month]++;
        before = month;
      }
    }
  }
  const byMonth = (counts) => Array.from(counts, (count, month) => [first + month, count]);
  return { active: byMonth(active), fresh: byMonth(fresh), kept: byMonth(kept) };
}
