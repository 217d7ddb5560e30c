// d3-array: a list of objects, grouped with rollup and group.

import { count, group, min, rollup, sum } from 'd3-array';
import { records } from './columns.mjs';
import { walkHistories } from './walk.mjs';

const byMonth = (rows) =>
  rollup(
    rows,
    (of) => new Set(of.map((row) => row.month)),
    (row) => row.customer,
  );

export default {
  name: 'd3-array',
  package: 'd3-array',
  load: records,

  revenue: (orders) => [
    ...rollup(
      orders,
      (rows) => sum(rows, (row) => row.amount),
      (row) => row.month,
    ),
  ],

  customers(orders) {
    const [active, fresh, kept] = [new Map(), new Map(), new Map()];
    const add = (counts, month) => counts.set(month, (counts.get(month) ?? 0) + 1);
    for (const months of byMonth(orders).values()) {
      add(fresh, min(months));
      for (const month of months) {
        add(active, month);
        if (months.has(month - 1)) add(kept, month);
      }
    }
    return { active: [...active], fresh: [...fresh], kept: [...kept] };
  },

  cohort(orders) {
    const table = new Map();
    for (const months of byMonth(orders).values()) {
      const first = min(months);
      let counts = table.get(first);
      if (counts === undefined) {
        counts = new Map();
        table.set(first, counts);
      }
      for (const month of months) counts.set(month, (counts.get(month) ?? 0) + 1);
    }
    return [...table].flatMap(([first, counts]) => [...counts].map(([month, n]) => [first, month, n]));
  },

  movements(rows) {
    const histories = rollup(
      rows,
      (of) => sum(of, (row) => row.amount),
      (row) => row.customer,
      (row) => row.month,
    );
    return walkHistories(histories.values());
  },

  winRate(deals) {
    return [...group(deals, (row) => row.rep)].map(([rep, rows]) => {
      const won = rows.filter((row) => row.outcome === 'Closed won');
      const lost = rows.filter((row) => row.outcome === 'Closed lost');
      return [rep, won.length, sum(won, (row) => row.amount), lost.length];
    });
  },

  leaderboard: (deals) =>
    [...group(deals, (row) => row.rep)].map(([rep, rows]) => [
      rep,
      count(rows, (row) => row.amount),
      sum(rows, (row) => row.amount),
    ]),

  funnel: (deals) => [
    ...rollup(
      deals,
      (rows) => rows.length,
      (row) => row.stage,
    ),
  ],
};
