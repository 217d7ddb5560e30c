// The part of loading that all rivals share: ranges to flat columns. A date becomes its month with the floor's own table,
// so that no rival pays for slower calendars, and amounts become 64-bit floats.

import { monthTable } from '../floor/months.mjs';

export function flatten(ranges, zone) {
  const columns = {};
  for (const [name, range] of Object.entries(ranges)) {
    if (name === 'date') columns.month = monthsOf(range, zone);
    else if (name === 'amount' || name === 'mrr') columns.amount = numbersOf(range);
    else columns[name] = textsOf(range);
  }
  return columns;
}

function monthsOf(range, zone) {
  const monthOf = monthTable(zone);
  const months = new Int32Array(range.length);
  for (let i = 0; i < range.length; i++) months[i] = monthOf(range[i][0].getTime());
  return months;
}

function numbersOf(range) {
  const numbers = new Float64Array(range.length);
  for (let i = 0; i < range.length; i++) numbers[i] = range[i][0];
  return numbers;
}

function textsOf(range) {
  const texts = new Array(range.length);
  for (let i = 0; i < range.length; i++) texts[i] = range[i][0];
  return texts;
}

/** The same as a list of objects, for libraries that work on such. */
export function records(ranges, zone) {
  const columns = flatten(ranges, zone);
  const names = Object.keys(columns);
  const rows = new Array(columns[names[0]].length);
  for (let i = 0; i < rows.length; i++) {
    const row = {};
    for (const name of names) row[name] = columns[name][i];
    rows[i] = row;
  }
  return rows;
}

/** First and last month of a column. */
export function monthSpan(months) {
  let [first, last] = [months[0], months[0]];
  for (const month of months) {
    if (month < first) first = month;
    if (month > last) last = month;
  }
  return { first, last };
}
