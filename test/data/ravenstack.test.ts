/** Movements of 5,000 subscriptions against a count made apart from this project, whose losses are negative. */

import { call, column, records } from '../rows/sheet';
import { columnsOf, expectedOf } from './files';

interface Month {
  readonly month: string;
  readonly opening: number;
  readonly new: number;
  readonly reactivation: number;
  readonly expansion: number;
  readonly contraction: number;
  readonly churn: number;
  readonly closing: number;
  readonly accounts: number;
  readonly NRR: number | null;
  readonly GRR: number | null;
}

describe('ravenstack', () => {
  test('movements of every month agree, contraction and churn as positive amounts', () => {
    const file = columnsOf('ravenstack/ravenstack_subscriptions.csv');
    const expected = expectedOf<Record<string, Month[]>>('ravenstack');
    const months = expected['monthly_movements_(active at month end: start<=eom<end)'];
    const table = call(
      'rows/SUBSCRIPTION_MOVEMENTS',
      column(file.account_id),
      column(file.start_date),
      column(file.end_date),
      column(file.mrr_amount.map(Number)),
      'month',
      '2024-12-31',
    );
    const rate = (value: unknown) => (value === '' ? null : Number(Number(value).toFixed(6)));
    const found = records(table).map((line) => ({
      month: line.Period,
      opening: line.Start,
      new: line.New,
      reactivation: line.Reactivation,
      expansion: line.Expansion,
      contraction: 0 - Number(line.Contraction),
      churn: 0 - Number(line.Churned),
      closing: line.End,
      accounts: line.Customers,
      NRR: rate(line.NRR),
      GRR: rate(line.GRR),
    }));
    const pick = ({
      month,
      opening,
      reactivation,
      expansion,
      contraction,
      churn,
      closing,
      accounts,
      NRR,
      GRR,
      ...rest
    }: Month) => ({
      month,
      opening,
      new: rest.new,
      reactivation,
      expansion,
      contraction,
      churn,
      closing,
      accounts,
      NRR,
      GRR,
    });
    expect(found).toEqual(months.map(pick));
  });
});
