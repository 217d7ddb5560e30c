/** Laws that tie KPIs together, for any input. */

import fc from 'fast-check';
import { call } from '../call';

const kpi = (path: string, ...args: unknown[]) => call(path, args) as number;
const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
const positive = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
const share = fc.double({ min: 1e-6, max: 1, noNaN: true });
const figure = fc.double({ min: 1, max: 1e6, noNaN: true });
const count = fc.integer({ min: 1, max: 1_000_000 });

function close(actual: number, expected: number, scale = Math.abs(expected)): boolean {
  return Math.abs(actual - expected) <= 1e-9 * Math.max(1, scale);
}

function law(name: string, ...property: Parameters<typeof fc.property>): void {
  test(name, () => fc.assert(fc.property(...property), { numRuns: 300 }));
}

law('churn and retention from counts add up to 1', count, share, fc.nat(1000), (start, kept, won) => {
  const end = Math.floor((start as number) * (kept as number)) + (won as number);
  const counts = [start, end, won];
  return close(kpi('retention/CHURN_FROM_COUNTS', ...counts) + kpi('retention/RETENTION', ...counts), 1);
});

law('churn from lost customers equals churn from counts', count, share, (start, lostShare) => {
  const lost = Math.floor((start as number) * (lostShare as number));
  return close(
    kpi('retention/CHURN', lost, start),
    kpi('retention/CHURN_FROM_COUNTS', start, (start as number) - lost, 0),
  );
});

law('twelve months of churn leave what annual churn leaves', share, (churn) =>
  close(1 - kpi('retention/ANNUAL_CHURN', churn), (1 - (churn as number)) ** 12),
);

law(
  'GRR and MRR churn add up to 1, and so do NRR and net MRR churn',
  positive,
  amount,
  amount,
  amount,
  (start, up, down, gone) => {
    const scale = ((up as number) + (down as number) + (gone as number)) / (start as number);
    const gross = kpi('recurring/GRR', start, down, gone) + kpi('recurring/MRR_CHURN', start, down, gone);
    const net = kpi('recurring/NRR', start, up, down, gone) + kpi('recurring/NET_MRR_CHURN', start, up, down, gone);
    return close(gross, 1, scale) && close(net, 1, scale);
  },
);

law('NRR less GRR is the expansion rate', positive, amount, amount, amount, (start, up, down, gone) => {
  const scale = ((up as number) + (down as number) + (gone as number)) / (start as number);
  const difference = kpi('recurring/NRR', start, up, down, gone) - kpi('recurring/GRR', start, down, gone);
  return close(difference, kpi('recurring/EXPANSION_RATE', up, start), scale);
});

law('a quick ratio above 1 means net new MRR above 0', positive, amount, positive, amount, (fresh, up, down, gone) => {
  const net = kpi('recurring/NET_NEW_MRR', fresh, up, down, gone);
  const ratio = kpi('recurring/QUICK_RATIO', fresh, up, down, gone);
  return Math.abs(ratio - 1) < 1e-9 || ratio > 1 === net > 0;
});

law(
  'ARR is twelve times MRR, whatever the billing',
  positive,
  fc.constantFrom('month', 'quarter', 'year', 5),
  (sum, billing) =>
    close(
      kpi('recurring/ARR', kpi('recurring/MRR', sum, billing)),
      kpi('pipeline/ANNUALIZED_VALUE', sum, billing) * (billing === 'year' ? 1 : 1),
    ),
);

law('LTV over CAC times payback is the lifetime', positive, share, positive, (arpa, churn, cac) => {
  const ltv = kpi('unit-economics/LTV', arpa, churn);
  const product = kpi('unit-economics/LTV_CAC', ltv, cac) * kpi('unit-economics/CAC_PAYBACK', cac, arpa);
  return close(product, kpi('unit-economics/LIFETIME', churn));
});

law(
  'LTV with a cap never exceeds the one without, and grows with the cap',
  positive,
  share,
  fc.integer({ min: 1, max: 50 }),
  (arpa, churn, cap) => {
    const capped = kpi('unit-economics/LTV', arpa, churn, 1, cap);
    const longer = kpi('unit-economics/LTV', arpa, churn, 1, (cap as number) + 1);
    const whole = kpi('unit-economics/LTV', arpa, churn);
    const slack = 1 + 1e-9;
    return capped <= longer * slack && longer <= whole * slack;
  },
);

law('gross margin is gross profit over revenue', positive, amount, (revenue, cogs) => {
  const scale = (cogs as number) / (revenue as number);
  return close(
    kpi('revenue/GROSS_MARGIN', revenue, cogs),
    kpi('revenue/GROSS_PROFIT', revenue, cogs) / (revenue as number),
    scale,
  );
});

law('revenue per customer is order value times frequency', positive, count, count, (revenue, orders, customers) => {
  const product = kpi('revenue/AOV', revenue, orders) * kpi('revenue/PURCHASE_FREQUENCY', orders, customers);
  return close(product, kpi('revenue/ARPC', revenue, customers));
});

law(
  'CAGR compounds from the first to the last',
  figure,
  figure,
  fc.integer({ min: 1, max: 20 }),
  (first, last, periods) => {
    const rate = kpi('revenue/CAGR', first, last, periods);
    return (
      Math.abs((first as number) * (1 + rate) ** (periods as number) - (last as number)) <= 1e-6 * (last as number)
    );
  },
);

law('cost per mille, click and click rate agree', positive, count, count, (spend, clicks, impressions) => {
  const product = kpi('marketing/CPC', spend, clicks) * kpi('marketing/CTR', clicks, impressions) * 1000;
  return close(product, kpi('marketing/CPM', spend, impressions));
});

law('ROI is ROAS less 1', positive, positive, (revenue, cost) => {
  const ratio = kpi('marketing/ROAS', revenue, cost);
  return close(kpi('marketing/ROI', revenue, cost), ratio - 1, ratio);
});

law(
  'the leads needed suffice and one less does not',
  fc.integer({ min: 1, max: 10_000 }),
  fc.integer({ min: 1, max: 100 }),
  (target, percent) => {
    const leads = kpi('leads/LEADS_NEEDED', target, (percent as number) / 100);
    return (
      leads * (percent as number) >= (target as number) * 100 &&
      (leads - 1) * (percent as number) < (target as number) * 100
    );
  },
);

law('required pipeline times win rate is the target', positive, share, (target, winRate) =>
  close(kpi('pipeline/REQUIRED_PIPELINE', target, winRate) * (winRate as number), target as number),
);

law('NPS from answers equals NPS from counts', fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), (list) => {
  const answers = list as number[];
  const counts = [
    answers.filter((x) => x >= 9),
    answers.filter((x) => x === 7 || x === 8),
    answers.filter((x) => x <= 6),
  ].map(({ length }) => length);
  const column = answers.map((answer) => [answer]);
  return (
    close(kpi('satisfaction/NPS', column), kpi('satisfaction/NPS_FROM_COUNTS', ...counts)) &&
    kpi('satisfaction/NPS', column) === kpi('satisfaction/ENPS', column)
  );
});

law(
  'a column gives what its cells give one by one',
  fc.array(fc.tuple(amount, fc.nat(5)), { minLength: 2 }),
  (pairs) => {
    const rows = pairs as [number, number][];
    const column = call('unit-economics/CAC', [
      rows.map(([spend]) => [spend]),
      rows.map(([, customers]) => [customers]),
    ]);
    const cells = rows.map(([spend, customers]) => [call('unit-economics/CAC', [spend, customers])]);
    expect(column).toEqual(cells);
  },
);
