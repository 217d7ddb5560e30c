// arquero: its table over the flat columns, its verbs for every step.

import { op, table } from 'arquero';
import { flatten } from './columns.mjs';

const entries = (result, ...names) => {
  const columns = names.map((name) => result.array(name));
  return Array.from(columns[0], (_, row) => columns.map((column) => column[row]));
};

const pairs = (orders) => orders.dedupe('customer', 'month').reify();

export default {
  name: 'arquero',
  package: 'arquero',
  load: (ranges, zone) => table(flatten(ranges, zone)),

  revenue: (orders) => entries(orders.groupby('month').rollup({ sum: op.sum('amount') }), 'month', 'sum'),

  customers(orders) {
    const seen = pairs(orders);
    const first = seen.groupby('customer').rollup({ first: op.min('month') });
    const next = seen.derive({ month: (d) => d.month + 1 });
    const kept = seen.semijoin(next, [
      ['customer', 'month'],
      ['customer', 'month'],
    ]);
    return {
      active: entries(seen.groupby('month').count(), 'month', 'count'),
      fresh: entries(first.groupby('first').count(), 'first', 'count'),
      kept: entries(kept.groupby('month').count(), 'month', 'count'),
    };
  },

  cohort(orders) {
    const dated = pairs(orders)
      .groupby('customer')
      .derive({ first: op.min('month') })
      .ungroup();
    return entries(dated.groupby('first', 'month').count(), 'first', 'month', 'count');
  },

  movements(rows) {
    const all = op.max('month');
    const steps = rows
      .groupby('customer', 'month')
      .rollup({ mrr: op.sum('amount') })
      .orderby('month')
      .groupby('customer')
      .derive({ before: op.lag('mrr', 1, 0), beforeMonth: op.lag('month', 1, -9), next: op.lead('month', 1, -9) })
      .ungroup();
    const gains = steps.derive({
      added: (d) => (d.beforeMonth < 0 ? d.mrr : 0),
      back: (d) => (d.beforeMonth >= 0 && d.beforeMonth < d.month - 1 ? d.mrr : 0),
      change: (d) => (d.beforeMonth === d.month - 1 ? d.mrr - d.before : 0),
    });
    const sums = gains.groupby('month').rollup({
      added: op.sum('added'),
      expansion: (d) => op.sum(d.change * (d.change > 0)),
      contraction: (d) => op.sum(-d.change * (d.change < 0)),
      back: op.sum('back'),
      customers: op.count(),
    });
    const leaving = steps.filter((d) => d.next !== d.month + 1).derive({ month: (d) => d.month + 1 });
    const churned = new Map(entries(leaving.groupby('month').rollup({ sum: op.sum('mrr') }), 'month', 'sum'));
    const last = rows.rollup({ last: all }).get('last', 0);
    const names = ['month', 'added', 'expansion', 'contraction', 'back', 'customers'];
    return entries(sums, ...names)
      .filter(([month]) => month <= last)
      .map(([month, added, up, down, back, count]) => [month, added, up, down, churned.get(month) ?? 0, back, count]);
  },

  winRate(deals) {
    const board = deals.groupby('rep').rollup({
      won: (d) => op.sum(d.outcome === 'Closed won' ? 1 : 0),
      revenue: (d) => op.sum(d.outcome === 'Closed won' ? d.amount : 0),
      lost: (d) => op.sum(d.outcome === 'Closed lost' ? 1 : 0),
    });
    return entries(board, 'rep', 'won', 'revenue', 'lost');
  },

  leaderboard(deals) {
    const board = deals.groupby('rep').rollup({ deals: op.count(), revenue: op.sum('amount') });
    return entries(board, 'rep', 'deals', 'revenue');
  },

  funnel: (deals) => entries(deals.groupby('stage').count(), 'stage', 'count'),
};
