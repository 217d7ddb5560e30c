// The least that a cohort table can cost: activity as bits, then a count for each first month and month.

import { activity } from './activity.mjs';

export function cohort(columns, zone) {
  const { customers, first, months, words, bits } = activity(columns, zone);
  const counts = new Int32Array(months * months);
  for (let c = 0; c < customers; c++) {
    let start = -1;
    for (let w = 0; w < words; w++) {
      let left = bits[c * words + w];
      while (left !== 0) {
        const month = (w << 5) + 31 - Math.clz32(left & -left);
        left &= left - 1;
        if (start < 0) start = month;
        counts[start * months + month]++;
      }
    }
  }
  const rows = [];
  for (let i = 0; i < counts.length; i++) {
    if (counts[i] > 0) rows.push([first + Math.floor(i / months), first + (i % months), counts[i]]);
  }
  return rows;
}
