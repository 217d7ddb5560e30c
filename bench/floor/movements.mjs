// The least that MRR movements can cost: rows laid out by customer with a counting sort, then one walk over each customer's months.

import { monthTable } from './months.mjs';

export function movements(columns, zone) {
  const { size, ends, months, first, count, amounts } = byCustomer(columns, zone);
  const table = Array.from({ length: count }, (_, month) => [first + month, 0, 0, 0, 0, 0, 0]);
  const mrr = new Float64Array(count);
  for (let c = 0, row = 0; c < size; c++) {
    mrr.fill(0);
    for (; row < ends[c]; row++) mrr[months[row] - first] += amounts[row];
    walk(mrr, table);
  }
  return table;
}

/** Adds a customer's months to the table: month, new, expansion, contraction, churned, reactivation, customers. */
function walk(mrr, table) {
  let before = 0;
  let known = false;
  for (let month = 0; month < mrr.length; month++) {
    const now = mrr[month];
    const change = now - before;
    if (now > 0) table[month][6]++;
    if (change === 0) continue;
    if (before === 0) {
      table[month][known ? 5 : 1] += now;
      known = true;
    } else if (now === 0) table[month][4] += before;
    else if (change > 0) table[month][2] += change;
    else table[month][3] -= change;
    before = now;
  }
}

function byCustomer({ customer, date, mrr }, zone) {
  const rows = date.length;
  const monthOf = monthTable(zone);
  const numbers = new Map();
  const who = new Int32Array(rows);
  const months = new Uint16Array(rows);
  const perCustomer = new Int32Array(rows);
  let first = 65535;
  let last = 0;
  for (let i = 0; i < rows; i++) {
    const id = customer[i][0];
    let number = numbers.get(id);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(id, number);
    }
    const month = monthOf(date[i][0].getTime());
    if (month < first) first = month;
    if (month > last) last = month;
    who[i] = number;
    months[i] = month;
    perCustomer[number]++;
  }
  const size = numbers.size;
  const ends = new Int32Array(size);
  for (let c = 1; c < size; c++) ends[c] = ends[c - 1] + perCustomer[c - 1];
  const sortedMonths = new Uint16Array(rows);
  const amounts = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    const place = ends[who[i]]++;
    sortedMonths[place] = months[i];
    amounts[place] = mrr[i][0];
  }
  return { size, ends, months: sortedMonths, first, count: last - first + 1, amounts };
}
