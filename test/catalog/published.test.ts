/** Figures that articles on KPIs get wrong, or that a definition alone decides. */

import { call } from '../call';

test.each([
  ['marketing/ROI', [8 * 80, 100], 5.4, 'eight sales of 80 on a cost of 100 return 540 %, not 640 %'],
  ['marketing/TRAFFIC_GROWTH', [50, 27], 23 / 27, '50 visits after 27 are +85.2 %, not +46 %'],
  [
    'retention/RETENTION',
    [100, 110, 30],
    0.8,
    'new customers are gross: 110 left over from 100 and 30 won means 20 lost',
  ],
  ['retention/CHURN_FROM_COUNTS', [100, 110, 30], 0.2, 'and so does churn'],
  ['leads/WIN_RATE', [20, 30], 0.4, 'won of those decided; open deals do not count'],
  ['leads/CLOSE_RATE', [20, 80], 0.25, 'won of all opportunities'],
  ['unit-economics/CLV', [25, 12, 8], 2400, '25 a purchase, monthly, for eight years'],
  ['unit-economics/CAC', [2000, 100], 20, '2000 spent to win 100'],
  ['retention/CHURN', [15, 50], 0.3, '50 become 35 without new ones'],
  ['retention/CHURN_FROM_COUNTS', [50, 35, 0], 0.3, 'the same from counts'],
  ['retention/RETENTION', [50, 35, 0], 0.7, 'the rest stayed'],
  ['revenue/NET_MARGIN', [20_000, 100_000], 0.2, 'a fifth is left'],
  ['revenue/NET_SALES', [7000, 700, 300], 6000, 'gross less returns less discounts'],
  ['revenue/GROSS_MARGIN', [100_000, 75_000], 0.25, 'of revenue, not of cost'],
  ['marketing/ROAS', [2000, 1000], 2, 'a plain ratio'],
  ['leads/LEADS_NEEDED', [21, 0.35], 60, '21 / 0.35 is 60.00000000000001 in binary, yet 60 leads are enough'],
  ['satisfaction/CSAT', [[[4], [5], [3], [2]]], 0.5, 'satisfied from 4 on a scale of 5'],
] as const)('%s(%j) is %d: %s', (path, args, expected, _) => {
  expect(call(path, args)).toBeCloseTo(expected, 12);
});

test('a total is the ratio of sums, not the mean of ratios', () => {
  const spend = [100, 900];
  const customers = [10, 10];
  expect(call('unit-economics/CAC', [spend[0] + spend[1], customers[0] + customers[1]])).toBe(50);
});
