/** Summaries of subscriptions: with ends, without any, and as what customers pay in each month. */

import { preview } from '../../../src/report/plan/preview';
import { requestFor } from './deals';
import { type Drawn, draw } from './drawn';
import { day, type Small, scanOf } from './small-scan';
import { SUBSCRIPTIONS } from './tables';

const months = (drawn: Drawn, name: string) => drawn.row(name).slice(9, 12);
const total = (drawn: Drawn, name: string) => drawn.row(name)[1];

test('subscriptions: movements by month, and rates of several months by the sum of their bases', () => {
  const drawn = draw([SUBSCRIPTIONS], requestFor([SUBSCRIPTIONS]));
  expect(months(drawn, 'New MRR')).toEqual([150, 0, 20]);
  expect(months(drawn, 'Expansion MRR')).toEqual([0, 30, 0]);
  expect(months(drawn, 'Churned MRR')).toEqual([0, 50, 0]);
  expect(months(drawn, 'MRR at end')).toEqual([150, 130, 150]);
  expect([total(drawn, 'MRR at start'), total(drawn, 'MRR at end'), total(drawn, 'New MRR')]).toEqual([0, 150, 170]);
  expect(months(drawn, 'Net revenue retention')).toEqual(['', 130 / 150, 1]);
  expect(total(drawn, 'Net revenue retention')).toBe(260 / 280);
  expect(total(drawn, 'Average revenue per account')).toBe(150 / 2);
});

/** `e` leaves and comes back; both subscriptions of `b` end in March, one a cancellation that is still to come. */
const INTERVALS: Small = {
  ...SUBSCRIPTIONS,
  rows: [
    ['a', day('2024-01-10'), null, 100],
    ['b', day('2024-01-15'), day('2024-03-02'), 50],
    ['b', day('2024-01-20'), day('2024-03-05'), 20],
    ['c', day('2024-01-20'), day('2024-02-29'), 10],
    ['d', day('2024-02-03'), day('2024-02-20'), 10],
    ['e', day('2024-01-31'), day('2024-02-01'), 30],
    ['e', day('2024-03-01'), day('2024-03-31'), 30],
    ['f', day('2024-03-15'), null, 5],
    ['free', day('2024-01-02'), day('2024-02-10'), 0],
  ],
};

test('customers lost are counted from the ends of subscriptions', () => {
  for (const style of ['kpi', 'plain'] as const) {
    const drawn = draw([INTERVALS], requestFor([INTERVALS], { kpis: ['CHURN', 'ARPA'], style }));
    expect(months(drawn, 'Subscribers at start')).toEqual([0, 4, 2]);
    expect(months(drawn, 'Lost subscribers')).toEqual([0, 2, 1]);
    expect(months(drawn, 'Paying customers at end')).toEqual([4, 2, 3]);
    expect(total(drawn, 'Customer churn rate')).toBe(3 / 6);
  }
});

/** A list of subscriptions that tells no end, as a CRM shows those in force. */
const ENDLESS: Small = {
  ...SUBSCRIPTIONS,
  headers: ['Customer', 'Start', 'MRR'],
  roles: ['customer', 'start', 'mrr'],
  rows: [
    ['a', day('2024-01-10'), 100],
    ['b', day('2024-01-15'), 50],
    ['c', null, 5],
    ['d', day('2024-03-01'), 20],
  ],
};

test('subscriptions without an end stay in force, and nothing is said of losses that the list cannot show', () => {
  const drawn = draw([ENDLESS], requestFor([ENDLESS]));
  expect(months(drawn, 'MRR at end')).toEqual([150, 150, 170]);
  expect(months(drawn, 'Paying customers at end')).toEqual([2, 2, 3]);
  for (const name of ['Churned MRR', 'Gross MRR churn', 'Net revenue retention'])
    expect(() => drawn.row(name)).toThrow();
  expect(drawn.errors()).toEqual([]);
});

/** What each customer pays in each month. */
const BY_MONTH: Small = {
  ...ENDLESS,
  step: 'month',
  headers: ['Customer', 'Billed', 'MRR'],
  rows: [
    ['a', day('2024-01-10'), 100],
    ['b', day('2024-01-25'), 50],
    ['a', day('2024-02-12'), 100],
    ['b', day('2024-02-25'), 50],
    ['a', day('2024-03-10'), 130],
  ],
};

test('customers billed each month have movements of months only', () => {
  const drawn = draw([BY_MONTH], requestFor([BY_MONTH]));
  expect(months(drawn, 'MRR at end')).toEqual([150, 150, 130]);
  expect(months(drawn, 'Churned MRR')).toEqual([0, 0, 50]);
  for (const period of ['week', 'quarter'] as const) {
    const request = requestFor([BY_MONTH], { period, kpis: ['NRR'] });
    const nrr = preview(scanOf(BY_MONTH), request).find(({ id }) => id === 'NRR');
    expect(nrr?.missing.map(({ en }) => en)).toEqual(['add the period “month”']);
  }
});
