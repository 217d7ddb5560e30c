// From raw counts and sums to the tables that the functions promise, so that every contender's result can be compared.
// A blank is ''. The few dozen rows of a table cost nothing beside the rows of the data.

import { monthLabel } from '../floor/months.mjs';

export const ratio = (part, whole) => (whole === 0 ? '' : part / whole);

/** Every month from the first to the last of the entries, with its number or 0. */
function everyMonth(...lists) {
  const months = lists.flat().map(([month]) => month);
  const first = Math.min(...months);
  return Array.from({ length: Math.max(...months) - first + 1 }, (_, i) => first + i);
}

export function revenueTable(sums) {
  const byMonth = new Map(sums);
  return everyMonth(sums).map((month) => [monthLabel(month), byMonth.get(month) ?? 0]);
}

export function customersTable({ active, fresh, kept }) {
  const [all, added, stayed] = [active, fresh, kept].map((entries) => new Map(entries));
  return everyMonth(active).map((month) => {
    const now = all.get(month) ?? 0;
    const before = all.get(month - 1) ?? 0;
    const lost = before - (stayed.get(month) ?? 0);
    const newOnes = added.get(month) ?? 0;
    return [monthLabel(month), now, newOnes, now - newOnes, lost, ratio(before - lost, before), ratio(lost, before)];
  });
}

/** Entries: first month, month, customers. */
export function cohortTable(entries) {
  const counts = new Map(entries.map(([first, month, count]) => [`${first}:${month}`, count]));
  const months = everyMonth(
    entries,
    entries.map(([, month]) => [month]),
  );
  const last = months[months.length - 1];
  return months.map((first) => {
    const size = counts.get(`${first}:${first}`) ?? 0;
    const share = (_, i) => (first + i > last ? '' : ratio(counts.get(`${first}:${first + i}`) ?? 0, size));
    return [monthLabel(first), size, ...Array.from(months, share)];
  });
}

/** Entries: month, new, expansion, contraction, churned, reactivation, customers. */
export function movementsTable(entries) {
  const byMonth = new Map(entries.map((entry) => [entry[0], entry]));
  let start = 0;
  return everyMonth(entries).map((month) => {
    const [, added, expansion, contraction, churned, back, customers] = byMonth.get(month) ?? [month, 0, 0, 0, 0, 0, 0];
    const net = added + expansion + back - contraction - churned;
    const lost = contraction + churned;
    const rates = [lost, lost - expansion, start + expansion - lost, start - lost].map((part) => ratio(part, start));
    const row = [start, added, expansion, contraction, churned, back, net, start + net, customers];
    start += net;
    return [monthLabel(month), ...row, ...rates, ratio(added + expansion + back, lost)];
  });
}

/** Entries: rep, deals, revenue, lost deals. */
export function leaderboardTable(entries, withLost) {
  const total = entries.reduce((sum, [, , revenue]) => sum + revenue, 0);
  const ranked = entries.slice().sort((a, b) => b[2] - a[2]);
  return ranked.map(([rep, deals, revenue, lost], i) => {
    const base = [i + 1, rep, deals, revenue, ratio(revenue, total), ratio(revenue, deals)];
    const board = [...base, ratio(revenue, total / entries.length)];
    return withLost ? [...board, lost, ratio(deals, deals + lost)] : board;
  });
}

/** Entries: stage, deals that stand in it now. The last row counts the deals in no stage of the order. */
export function funnelTable(entries, order) {
  const counts = new Map(entries);
  const all = entries.reduce((sum, [, count]) => sum + count, 0);
  const inOrder = order.map((stage) => counts.get(stage) ?? 0);
  const outside = all - inOrder.reduce((sum, count) => sum + count, 0);
  const reached = order.map((_, i) => (i === 0 ? all : inOrder.slice(i).reduce((sum, count) => sum + count, 0)));
  const steps = reached.map((count, i) => (i === 0 ? '' : ratio(count, reached[i - 1])));
  const lowest = Math.min(...steps.slice(1));
  return [
    ...order.map((stage, i) => [
      stage,
      reached[i],
      steps[i],
      ratio(reached[i], reached[0]),
      i === 0 ? '' : reached[i - 1] - reached[i],
      i === steps.indexOf(lowest),
    ]),
    ['', outside, '', '', '', false],
  ];
}
