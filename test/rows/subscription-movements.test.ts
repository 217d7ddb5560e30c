/** KPI_SUBSCRIPTION_MOVEMENTS: what is in force at each period's end, against a plain account. */

import fc from 'fast-check';
import { movementLines } from './movements-oracle';
import {
  addDays,
  cellOf,
  days,
  expectTable,
  labelOf,
  labelsBetween,
  PERIODS,
  type PeriodName,
  sum,
  unique,
} from './oracle';
import { call, callIn, column, records } from './sheet';

interface Subscription {
  readonly customer: string;
  readonly start: string;
  readonly end: string;
  readonly cents: number;
}

const subscription: fc.Arbitrary<Subscription> = fc
  .record({
    customer: fc.constantFrom('a', 'b', 'c', 'd'),
    start: days,
    length: fc.option(fc.integer({ min: 0, max: 90 })),
    cents: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9999 })),
  })
  .map(({ customer, start, length, cents }) => ({
    customer,
    start,
    end: length === null ? '' : addDays(start, length),
    cents,
  }));

function expected(all: readonly Subscription[], unit: PeriodName, given: string | undefined): unknown[][] {
  const rows = all.filter(({ start }) => given === undefined || start <= given);
  const starts = rows.map(({ start }) => start).sort();
  if (rows.length === 0) return movementLines([], []);
  const asOf = given ?? starts[starts.length - 1];
  const labels = labelsBetween(unit, starts[0], asOf);
  const customers = unique(rows.map(({ customer }) => customer));
  const mrr = labels.map((label) => {
    let measured = starts[0];
    for (let day = starts[0]; day <= asOf; day = addDays(day, 1)) if (labelOf(unit, day) === label) measured = day;
    const inForce = rows.filter(({ start, end }) => start <= measured && (end === '' || measured < end));
    return Object.fromEntries(
      customers.map((one) => [one, sum(inForce.filter((r) => r.customer === one).map((r) => r.cents))]),
    );
  });
  return movementLines(labels, mrr);
}

test('agrees with a plain count on random subscriptions, overlapping, open, free and of one day', () => {
  fc.assert(
    fc.property(
      fc.array(subscription, { minLength: 2, maxLength: 25 }),
      fc.constantFrom(...PERIODS),
      fc.option(days, { nil: undefined }),
      fc.nat(100),
      (rows, unit, asOf, way) => {
        const found = call(
          'rows/SUBSCRIPTION_MOVEMENTS',
          column(rows.map(({ customer }) => customer)),
          column(rows.map(({ start }, i) => cellOf(start, way + i))),
          column(
            rows.map(({ end }, i) => (end === '' ? ['', 'open', 'не закрыта', '—'][i % 4] : cellOf(end, way + i * 3))),
          ),
          column(rows.map(({ cents }) => cents / 100)),
          unit,
          asOf,
        );
        expectTable(found, expected(rows, unit, asOf));
      },
    ),
    { numRuns: 150 },
  );
});

const run = (start: string, end: string, asOf: string) =>
  records(call('rows/SUBSCRIPTION_MOVEMENTS', 'a', start, end, 10, 'month', asOf)).map(({ End }) => End);

test('in force at the end of a period when start ≤ last day < end', () => {
  expect(run('2024-01-31', '2024-02-29', '2024-03-31')).toEqual([10, 0, 0]);
  expect(run('2024-01-31', '2024-03-01', '2024-03-31')).toEqual([10, 10, 0]);
  expect(run('2024-01-01', '2024-01-31', '2024-02-29')).toEqual([0, 0]);
});

test('the last period is measured at as_of, which is the latest start and never an end date', () => {
  expect(run('2024-01-10', '2024-02-20', '2024-02-19')).toEqual([10, 10]);
  expect(run('2024-01-10', '2024-02-20', '2024-02-20')).toEqual([10, 0]);
  expect(run('2024-01-10', '2024-12-31', '')).toEqual([10]);
});

test('an end before its start and a negative amount are refused with their row', () => {
  const [ids, starts] = [column(['a', 'b']), column(['2024-01-10', '2024-03-01'])];
  expect(() =>
    callIn({ locale: 'ru_RU' }, 'rows/SUBSCRIPTION_MOVEMENTS', ids, starts, column(['', '2024-02-01']), column([1, 2])),
  ).toThrow(
    'KPI_SUBSCRIPTION_MOVEMENTS: end_dates — ожидается не раньше, чем start_dates (2024-03-01), а в строке 2 стоит «2024-02-01».',
  );
  expect(() => call('rows/SUBSCRIPTION_MOVEMENTS', ids, starts, column(['', '']), column([1, -2]))).toThrow(
    'KPI_SUBSCRIPTION_MOVEMENTS: mrr must be zero or more, but row 2 is -2.',
  );
});
