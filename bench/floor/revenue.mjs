// The least that revenue by month can cost: one pass, no checks.

import { monthTable } from './months.mjs';

export function revenue({ date, amount }, zone) {
  const monthOf = monthTable(zone);
  const sums = new Float64Array(2400);
  const seen = new Uint8Array(2400);
  for (let i = 0; i < date.length; i++) {
    const month = monthOf(date[i][0].getTime());
    sums[month] += amount[i][0];
    seen[month] = 1;
  }
  const rows = [];
  for (let month = 0; month < seen.length; month++) if (seen[month]) rows.push([month, sums[month]]);
  return rows;
}
