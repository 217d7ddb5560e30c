/** Purchases of CDNOW's customers against the published summary and against counts made apart from this project. */

import { call, column, records } from '../rows/sheet';
import { columnsOf, expectedOf, linesOf } from './files';

interface Expected {
  readonly sample_1_in_10: {
    readonly repeat_rate_days: number;
    readonly cohort_active_customers: Record<string, number[]>;
    readonly cohort_revenue: Record<string, number[]>;
  };
}

describe('cdnow', () => {
  const rows = linesOf('cdnow/CDNOW_sample.txt', / +/).map(([, id, date, , amount]) => ({ id, date, amount }));
  const ids = column(rows.map(({ id }) => id));
  const dates = column(rows.map(({ date }) => Number(date)));
  const amounts = column(rows.map(({ amount }) => Number(amount)));
  const { sample_1_in_10: expected } = expectedOf<Expected>('cdnow');

  test('frequency, recency and age of all 2,357 customers agree with the published summary', () => {
    const summary = columnsOf('cdnow/cdnow_customers_summary.csv');
    // The summary counts days with purchases, to 30 September 1997.
    const perDay = [...new Map(rows.map((row) => [`${row.id} ${row.date}`, row])).values()];
    const rfm = call(
      'rows/RFM',
      column(perDay.map(({ id }) => id)),
      column(perDay.map(({ date }) => Number(date))),
      column(perDay.map(({ amount }) => Number(amount))),
      '1997-09-30',
    );
    const lines = records(rfm);
    expect(lines).toHaveLength(2357);
    lines.forEach((line, i) => {
      expect(Number(line.Customer)).toBe(Number(summary.ID[i]));
      expect(Number(line.Frequency) - 1).toBe(Number(summary.frequency[i]));
      const weeksSinceLast = Number(summary.T[i]) - Number(summary.recency[i]);
      expect(Math.abs(Number(line['Recency, days']) / 7 - weeksSinceLast)).toBeLessThan(0.011);
    });
  });

  test('repeat rate by days agrees', () => {
    expect(call('rows/REPEAT_RATE', ids, dates)).toBeCloseTo(expected.repeat_rate_days, 6);
  });

  test('cohorts agree: customers and revenue of each month', () => {
    const tableOf = (measure: string) => call('rows/COHORT', ids, dates, amounts, 'month', measure) as unknown[][];
    const lineOf = (measure: string, cohort: string, cells: number) =>
      tableOf(measure)
        .find(([label]) => label === cohort)
        ?.slice(2, 2 + cells) as number[];
    for (const [cohort, customers] of Object.entries(expected.cohort_active_customers)) {
      expect(lineOf('customers', cohort, customers.length)).toEqual(customers);
      const revenue = lineOf('revenue', cohort, customers.length).map((money) => Number(money.toFixed(2)));
      expect(revenue).toEqual(expected.cohort_revenue[cohort]);
    }
  });
});
