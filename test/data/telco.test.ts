/** Churn of IBM's telecom customers: 26.54 % of customers, 30.50 % of monthly revenue. */

import { call } from '../rows/sheet';
import { columnsOf, expectedOf } from './files';

interface Expected {
  readonly overall: { readonly churn_rate: number; readonly revenue_churn_rate: number };
  readonly by_contract: Record<string, { readonly churn_rate: number }>;
}

describe('telco_churn', () => {
  const file = columnsOf('telco_churn/Telco-Customer-Churn.csv');
  const lost = file.Churn.map((word) => (word === 'Yes' ? 1 : 0));
  const charges = file.MonthlyCharges.map(Number);
  const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
  const { overall, by_contract } = expectedOf<Expected>('telco_churn');

  test('26.54 % of the customers left', () => {
    const churn = Number(call('retention/CHURN', sum(lost), lost.length));
    expect(churn).toBeCloseTo(overall.churn_rate, 6);
    expect((churn * 100).toFixed(2)).toBe('26.54');
  });

  test('30.50 % of the monthly revenue left', () => {
    const churned = sum(charges.filter((_, i) => lost[i] === 1));
    expect(call('recurring/MRR_CHURN', sum(charges), 0, churned)).toBeCloseTo(overall.revenue_churn_rate, 6);
  });

  test('the churn of each kind of contract agrees', () => {
    for (const [contract, { churn_rate }] of Object.entries(by_contract)) {
      const own = lost.filter((_, i) => file.Contract[i] === contract);
      expect(call('retention/CHURN', sum(own), own.length)).toBeCloseTo(churn_rate, 6);
    }
  });
});
