/** The story of the shop template is in its figures: the change lifts the basket, second orders stop, regulars are at risk. */

import shop from '../../../src/templates/shop/index';
import { CATEGORIES, CHANGE } from '../../../src/templates/shop/orders';
import { Built, during, mean, rowsOf, sum } from './built';

const built = new Built(shop);
const orders = rowsOf(shop, 'orders').map(([, date, customer, category, amount, cost, returned]) => {
  return { date: Number(date), customer: String(customer), category, amount, cost, returned };
});
const customers = [...new Set(orders.map(({ customer }) => customer))].map((customer) => {
  const dates = orders.filter((order) => order.customer === customer).map(({ date }) => date);
  return { customer, dates, first: Math.min(...dates), last: Math.max(...dates) };
});
const SECOND_WITHIN = 60;
const END = Math.max(...orders.map(({ date }) => date));

test('after the change far fewer newcomers order a second time within two months', () => {
  const share = (from: number, to: number) => {
    const came = customers.filter(({ first }) => first >= from && first < to);
    const again = came.filter(({ dates, first }) =>
      dates.some((date) => date > first && date <= first + SECOND_WITHIN),
    );
    return again.length / came.length;
  };
  expect(share(0, CHANGE - SECOND_WITHIN)).toBeGreaterThan(0.5);
  expect(share(CHANGE, END - SECOND_WITHIN)).toBeLessThan(0.2);
});

test('the basket rose, and returning buyers fell by more than half from May to December', () => {
  const basket = built.row('Average order value').months;
  const [before, after] = [during(basket, 1, 5), during(basket, 6, 12)];
  expect(Math.min(...after)).toBeGreaterThan(Math.max(...before));
  const repeat = built.row('Repeat purchase rate').months;
  expect(Math.max(...repeat)).toBeCloseTo(mean(during(repeat, 4, 5)), 1);
  expect(repeat[11]).toBeLessThan(repeat[4] / 2);
});

test('the cohorts are pale from May on', () => {
  const cells = built.cells('summary');
  const nextMonth = (cohort: string) => Number(cells.find(([name]) => name === cohort)?.[3]);
  const shares = Array.from({ length: 11 }, (_, i) => nextMonth(`2025-${String(i + 1).padStart(2, '0')}`));
  expect(Math.min(...during(shares, 1, 4))).toBeGreaterThan(Math.max(...during(shares, 5, 11)));
});

test('revenue grows because three times as many new customers come as in spring', () => {
  const came = (from: string, to: string) => {
    const [first, last] = [from, to].map((iso) => Date.parse(iso) / 86_400_000 + 25_569);
    return customers.filter((one) => one.first >= first && one.first <= last).length;
  };
  expect(came('2025-10-01', '2025-12-31')).toBeGreaterThanOrEqual(3 * came('2025-03-01', '2025-05-31'));
  const revenue = built.row('Revenue').months;
  expect(mean(during(revenue, 10, 12))).toBeGreaterThan(mean(during(revenue, 3, 5)));
});

test('who ordered every month until summer and is silent since is at risk, with a quarter of the revenue', () => {
  const cells = built.cells('rfm');
  const segmentOf = (customer: string) => cells.find(([name]) => name === customer)?.[7];
  const regulars = customers.filter(({ dates, last }) => dates.length >= 4 && last < CHANGE);
  expect(regulars.length).toBeGreaterThanOrEqual(7);
  expect(regulars.map(({ customer }) => segmentOf(customer))).toEqual(regulars.map(() => 'At risk'));
  const atRisk = orders.filter(({ customer }) => segmentOf(customer) === 'At risk');
  const share = sum(atRisk.map(({ amount }) => amount)) / sum(orders.map(({ amount }) => amount));
  expect(share).toBeCloseTo(0.25, 1);
  expect(cells.find(([name]) => name === 'At risk')?.[4]).toBeCloseTo(share);
});

test('gear is sent back three times as often as anything else and has the thinnest margin', () => {
  const shown = built.compared('categories');
  CATEGORIES.forEach(([name], at) => {
    const own = orders.filter(({ category }) => category === at);
    const [amount, cost, returned] = (['amount', 'cost', 'returned'] as const).map((key) =>
      sum(own.map((one) => one[key])),
    );
    expect(shown[name]['Return rate']).toBeCloseTo(returned / amount);
    expect(shown[name]['Gross margin']).toBeCloseTo((amount - cost) / amount);
  });
  const { 'Brewing gear': gear, ...others } = shown;
  for (const other of Object.values(others)) {
    expect(gear['Return rate']).toBeGreaterThan(3 * other['Return rate']);
    expect(gear['Gross margin']).toBeLessThan(other['Gross margin']);
  }
});

test('no cell fails, no row is empty, every target is judged', () => {
  expect(built.troubles()).toEqual([]);
});
