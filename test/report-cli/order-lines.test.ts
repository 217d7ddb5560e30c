// A shop's export with a row a product: an order counts once, whatever it is made of.

import { testFolder } from './folder';
import { jsonReport, type Report, totalOf } from './report';

const file = testFolder();
const PRODUCTS = ['Mug', 'Tee', 'Cap'];

const orders = Array.from({ length: 40 }, (_, i) => ({
  number: `#${1001 + i}`,
  day: new Date(Date.UTC(2025, Math.floor(i / 10), 1 + (i % 10) * 2)).toISOString().slice(0, 10),
  customer: `c${i % 11}@x.com`,
  status: i % 9 === 4 ? 'refunded' : 'paid',
  total: 20 + ((i * 17) % 60),
  lines: 1 + (i % 3),
}));
const kept = orders.filter(({ status }) => status === 'paid');
const sales = kept.reduce((sum, { total }) => sum + total, 0);

function exported(): string {
  const rows = orders.flatMap(({ number, day, customer, status, total, lines }) =>
    PRODUCTS.slice(0, lines).map((product, line) =>
      [number, customer, line === 0 ? status : '', line === 0 ? total : '', day, product].join(),
    ),
  );
  const header = 'Name,Email,Financial Status,Total,Created at,Lineitem name';
  return file('orders.csv', [header, ...rows].join('\n'));
}

describe.each([[[]], [['--plain']]])('%j', (style) => {
  let found: Report;
  beforeAll(async () => {
    found = await jsonReport(exported(), '--timezone', 'UTC', ...style);
  });

  test('orders, sales and their average', () => {
    expect(totalOf(found, 'orders')).toBe(kept.length);
    expect(totalOf(found, 'revenue')).toBe(sales);
    expect(totalOf(found, 'AOV')).toBeCloseTo(sales / kept.length, 12);
  });

  test('the rows left out are told, and no product gets the amount of a whole order', () => {
    const lines = orders.reduce((sum, order) => sum + order.lines - 1, 0);
    expect(found.findings).toContainEqual({ text: 'orders: further lines of an order — left out', rows: lines });
    expect(found.breakdowns.map(({ by }) => by)).not.toContain('product');
  });
});
