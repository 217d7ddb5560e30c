/** Small tables of every kind, with an odd row in each. */

import { day, type Small } from './small-scan';

const orderRows: readonly (readonly [string, string, number, string, string])[] = [
  ['2024-01-02', 'ann', 100, 'Google', 'Tea'],
  ['2024-01-20', 'bob', 50.5, 'Google', 'Mug'],
  ['2024-01-21', 'ann', 20, 'Direct', 'Tea'],
  ['2024-02-03', 'ann', 80, 'Google', 'Tea'],
  ['2024-02-11', 'cid', 40, 'A*B', 'Mug'],
  ['2024-03-05', 'bob', 60, 'Google', 'Tea'],
  ['2024-03-31', 'dan', 10, 'AxB', 'Mug'],
];

export const ORDERS: Small = {
  sheet: 'Orders',
  kind: 'orders',
  headers: ['Date', 'Customer', 'Amount', 'Channel', 'Product'],
  roles: ['date', 'customer', 'amount', 'channel', 'product'],
  rows: orderRows.map(([date, ...rest]) => [day(date), ...rest]),
};

export const SPEND: Small = {
  sheet: 'Ad spend, 2024',
  kind: 'spend',
  headers: ['Month', 'Channel', 'Spend', 'Clicks', 'Impressions'],
  roles: ['date', 'channel', 'spend', 'clicks', 'impressions'],
  rows: [
    [day('2024-01-01'), 'Google', 60, 30, 1000],
    [day('2024-02-01'), 'Google', 40, 20, 900],
    [day('2024-03-01'), 'Google', 30, 10, 500],
    [day('2024-03-01'), 'A*B', 8, 4, 100],
  ],
};

export const ANSWERS: Small = {
  sheet: 'NPS',
  kind: 'answers',
  headers: ['Date', 'Score'],
  roles: ['date', 'score'],
  rows: [
    [day('2024-01-05'), 10],
    [day('2024-01-06'), 6],
    [day('2024-02-07'), 9],
    [day('2024-02-08'), null],
    [day('2024-02-09'), 8],
  ],
};

export const MONTHS: Small = {
  sheet: 'Figures',
  kind: 'periods',
  headers: ['Month', 'Revenue', 'TV', 'Radio', 'Customers at start', 'Lost', 'New', 'Customers at end', 'Plan'],
  roles: [
    'period',
    'revenue',
    'spend',
    'spend',
    'customersStart',
    'lostCustomers',
    'newCustomers',
    'customersEnd',
    'target',
  ],
  series: [null, null, 'TV', 'Radio', null, null, null, null, null],
  step: 'month',
  rows: [
    [day('2024-01-01'), 1000, 10, 20, 50, 5, 10, 55, 900],
    [day('2024-02-01'), 1200, 15, 25, 55, 4, 9, 60, 1300],
    [day('2024-03-01'), 1100, 12, 0, 60, 6, 0, 54, 1300],
    [day('2024-04-01'), 1500, 30, 20, 54, 0, 3, 57, 1300],
  ],
};

/** A list of customers without any date. */
export const CHURNED: Small = {
  sheet: 'Telco',
  kind: 'subscriptions',
  headers: ['customerID', 'MonthlyCharges', 'Churn', 'Contract'],
  roles: ['customer', 'mrr', 'churned', 'segment'],
  rows: [
    ['a', 10, 'No', 'Year'],
    ['b', 20.5, 'Yes', 'Month'],
    ['c', 30, 'No', 'Month'],
    ['d', 40, 'Yes', 'Month'],
  ],
};

export const SUBSCRIPTIONS: Small = {
  sheet: 'Subscriptions',
  kind: 'subscriptions',
  headers: ['Customer', 'Start', 'End', 'MRR'],
  roles: ['customer', 'start', 'end', 'mrr'],
  rows: [
    ['a', day('2024-01-10'), null, 100],
    ['b', day('2024-01-15'), day('2024-02-28'), 50],
    ['a', day('2024-02-10'), null, 30],
    ['c', day('2024-03-01'), null, 20],
  ],
};
