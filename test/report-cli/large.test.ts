// Tables of more rows than a formula a cell could read: breakdowns and periods still add up to the rows themselves.
import { testFolder } from './folder';
import { broken, jsonReport, totalOf } from './report';

const file = testFolder();
const ROWS = 20_500;
const CHANNELS = ['Web', 'Shop', 'Fair'];

const rows = Array.from({ length: ROWS }, (_, index) => ({
  day: `2024-0${1 + (index % 6)}-1${index % 10}`,
  amount: 10 + (index % 97),
  channel: CHANNELS[(index * index) % 3] as string,
  product: `Product ${index % 4}`,
  region: `Region ${index % 5}`,
}));
const sum = (list: typeof rows) => list.reduce((total, { amount }) => total + amount, 0);

test('orders by channel and by month', async () => {
  const lines = rows.map(({ day, amount, channel, product, region }, index) =>
    [index + 1, day, amount, channel, product, region].join(','),
  );
  const path = file('orders.csv', `Order,Date,Amount,Channel,Product,Region\n${lines.join('\n')}\n`);
  const report = await jsonReport(path, '--timezone', 'UTC');
  expect(totalOf(report, 'revenue')).toBe(sum(rows));
  const revenue = report.measures.find(({ id }) => id === 'revenue');
  expect(revenue?.values).toEqual(
    report.periods.map((period) => sum(rows.filter(({ day }) => day.startsWith(period)))),
  );
  for (const by of ['channel', 'product', 'region'] as const) {
    const expected = new Map<string, number>();
    for (const row of rows) expected.set(row[by], (expected.get(row[by]) ?? 0) + row.amount);
    expect(broken(report, by, 'revenue')).toEqual(Object.fromEntries(expected));
  }
});
