/** Movements from each customer's MRR at the end of each period, the plain way; cents in, money out. */

import { blankIfNone, sum } from './oracle';

export const TITLES = [
  'Period',
  'Start',
  'New',
  'Expansion',
  'Contraction',
  'Churned',
  'Reactivation',
  'Net new',
  'End',
  'Customers',
  'Gross churn',
  'Net churn',
  'NRR',
  'GRR',
  'Quick ratio',
];

/** `mrr[p]` holds the cents of each customer at the end of period p. */
export function movementLines(labels: readonly string[], mrr: readonly Record<string, number>[]): unknown[][] {
  const lines = labels.map((label, p) => {
    const moved = { added: 0, expansion: 0, contraction: 0, churned: 0, reactivation: 0 };
    for (const customer of Object.keys(mrr[p])) {
      const before = p === 0 ? 0 : mrr[p - 1][customer];
      const now = mrr[p][customer];
      const everBefore = mrr.slice(0, p).some((earlier) => earlier[customer] > 0);
      if (before <= 0 && now > 0 && everBefore) moved.reactivation += now - before;
      else if (before <= 0 && now > 0) moved.added += now - before;
      else if (before > 0 && now <= 0) moved.churned += before - now;
      else if (now > before) moved.expansion += now - before;
      else moved.contraction += before - now;
    }
    const start = p === 0 ? 0 : sum(Object.values(mrr[p - 1]));
    const end = sum(Object.values(mrr[p]));
    const losses = moved.contraction + moved.churned;
    const gains = moved.added + moved.expansion + moved.reactivation;
    const money = [start, moved.added, moved.expansion, moved.contraction, moved.churned, moved.reactivation];
    const rates = [
      losses / start,
      (losses - moved.expansion) / start,
      (start + moved.expansion - losses) / start,
      (start - losses) / start,
      gains / losses,
    ];
    const customers = Object.values(mrr[p]).filter((cents) => cents > 0).length;
    return [
      label,
      ...[...money, gains - losses, end].map((cents) => cents / 100),
      customers,
      ...rates.map((rate) => blankIfNone(rate)),
    ];
  });
  return [TITLES, ...lines];
}
