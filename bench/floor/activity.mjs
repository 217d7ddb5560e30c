// Which months each customer was active in: one pass over the rows into a number a customer and a bit a month.

import { monthTable } from './months.mjs';

/** `bits` holds `words` 32-bit words a customer; bit 0 is the month `first`. */
export function activity({ customer, date }, zone) {
  const rows = date.length;
  const monthOf = monthTable(zone);
  const numbers = new Map();
  const who = new Int32Array(rows);
  const months = new Uint16Array(rows);
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
  }
  const words = ((last - first) >> 5) + 1;
  const bits = new Int32Array(numbers.size * words);
  for (let i = 0; i < rows; i++) {
    const bit = months[i] - first;
    bits[who[i] * words + (bit >> 5)] |= 1 << (bit & 31);
  }
  return { customers: numbers.size, first, months: last - first + 1, words, bits };
}
