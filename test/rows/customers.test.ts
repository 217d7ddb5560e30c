/** KPI_CUSTOMERS: new, returning and lost customers against a plain count over random rows. */

import fc from 'fast-check';
import {
  blankIfNone,
  complete,
  days,
  expectTable,
  labelOf,
  labelsBetween,
  PERIODS,
  type PeriodName,
  type Row,
  sum,
  tables,
  unique,
} from './oracle';
import { call, callIn, column, records } from './sheet';

function expected(rows: readonly Row[], unit: PeriodName, asOf: string | undefined, withAmounts: boolean): unknown[][] {
  const titles = ['Period', 'Active', 'New', 'Returning', 'Lost', 'Retention', 'Churn'];
  const money = ['Revenue of new', 'Revenue of returning', 'Share of new', 'Share of returning'];
  const counted = complete(rows, withAmounts).filter(({ day }) => asOf === undefined || day <= asOf);
  const table: unknown[][] = [withAmounts ? [...titles, ...money] : titles];
  if (counted.length === 0) return table;
  const sorted = counted.map(({ day }) => day).sort();
  const labels = labelsBetween(unit, sorted[0], asOf ?? sorted[sorted.length - 1]);
  labels.forEach((label, i) => {
    const inPeriod = counted.filter(({ day }) => labelOf(unit, day) === label);
    const active = unique(inPeriod.map(({ customer }) => customer));
    const earlier = counted.filter(({ day }) => labels.indexOf(labelOf(unit, day)) < i).map((r) => r.customer);
    const isNew = (customer: string) => !earlier.includes(customer);
    const before = unique(
      counted.filter(({ day }) => i > 0 && labelOf(unit, day) === labels[i - 1]).map((r) => r.customer),
    );
    const kept = before.filter((customer) => active.includes(customer)).length;
    const revenue = (which: boolean) =>
      sum(inPeriod.filter((r) => isNew(r.customer) === which).map((r) => r.cents ?? 0)) / 100;
    const all = sum(inPeriod.map((r) => r.cents ?? 0)) / 100;
    const counts = [
      active.length,
      active.filter(isNew).length,
      active.filter((customer) => !isNew(customer)).length,
      before.length - kept,
      blankIfNone(kept / before.length),
      blankIfNone((before.length - kept) / before.length),
    ];
    const sums = [revenue(true), revenue(false), blankIfNone(revenue(true) / all), blankIfNone(revenue(false) / all)];
    table.push([label, ...counts, ...(withAmounts ? sums : [])]);
  });
  return table;
}

test('agrees with a plain count on random tables, with every period, with amounts and without', () => {
  fc.assert(
    fc.property(
      tables,
      fc.constantFrom(...PERIODS),
      fc.option(days, { nil: undefined }),
      fc.boolean(),
      (t, unit, asOf, money) => {
        const found = call('rows/CUSTOMERS', t.customers, t.dates, money ? t.amounts : '', unit, asOf);
        // Sums of cents that cancel out have no shares worth comparing.
        const plain = expected(t.rows, unit, asOf, money);
        const clean = (table: unknown[][]) => table.map((line) => (money ? line.slice(0, 9) : line));
        expectTable(clean(found as unknown[][]), clean(plain));
      },
    ),
    { numRuns: 150 },
  );
});

test('churn and retention add up to 1, shares of revenue too', () => {
  fc.assert(
    fc.property(tables, (t) => {
      for (const line of records(call('rows/CUSTOMERS', t.customers, t.dates, t.amounts)).slice(1)) {
        if (line.Churn !== '') expect(Number(line.Churn) + Number(line.Retention)).toBeCloseTo(1, 12);
        if (line['Share of new'] !== '' && Math.abs(Number(line['Revenue of new'])) > 0.01) {
          expect(Number(line['Share of new']) + Number(line['Share of returning'])).toBeCloseTo(1, 6);
        }
      }
    }),
  );
});

test('several rows on the first day are still a new customer', () => {
  const [first] = records(call('rows/CUSTOMERS', column(['a', 'a']), column(['2024-01-05', '2024-01-05'])));
  expect(first).toMatchObject({ Active: 1, New: 1, Returning: 0 });
});

test('a customer who comes back after a pause is returning, and was lost once', () => {
  const table = call('rows/CUSTOMERS', column(['a', 'a']), column(['2024-01-05', '2024-03-05']));
  expect(records(table)).toMatchObject([
    { New: 1, Lost: 0, Retention: '', Churn: '' },
    { Period: '2024-02', Active: 0, Lost: 1, Retention: 0, Churn: 1 },
    { New: 0, Returning: 1, Lost: 0, Retention: '' },
  ]);
});

test('rows after as_of are ignored, and periods up to it stay', () => {
  const ids = column(['a', 'a', 'b']);
  const dates = column(['2024-01-05', '2024-02-20', '2024-02-21']);
  expect(records(call('rows/CUSTOMERS', ids, dates, '', 'month', '2024-02-20'))).toMatchObject([{}, { Active: 1 }]);
  expect(records(call('rows/CUSTOMERS', ids, dates, '', 'month', '2024-04-01'))).toHaveLength(4);
});

test('the header is Russian in a Russian spreadsheet', () => {
  const table = callIn({ locale: 'ru_RU' }, 'rows/CUSTOMERS', column(['a']), column(['2024-01-05']), '', 'квартал');
  expect(table).toEqual([
    ['Период', 'Активные', 'Новые', 'Вернувшиеся', 'Потерянные', 'Удержание', 'Отток'],
    ['2024-Q1', 1, 1, 0, 0, '', ''],
  ]);
});
