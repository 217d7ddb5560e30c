/** The story of the growth template is in its figures: requests wait from July to October, and the margin goes with the buyers. */

import growth from '../../../src/templates/growth/index';
import { Built, during, mean, rowsOf, sum } from './built';

const built = new Built(growth);
const months = (name: string) => built.row(name).months;
const figures = rowsOf(growth, 'months').slice(-12);
const column = (at: number) => figures.map((row) => Number(row[at]));

test('all sixteen figures and both shares are rows of the summary', () => {
  const names = built.summary().map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'Conversion rate',
      'Return on investment',
      'Customer lifetime value',
      'Churn from customer counts',
      'Customer retention rate',
      'Customer acquisition cost',
      'Return on ad spend',
      'Share of new customers in revenue',
      'Share of existing customers in revenue',
      'Net profit margin',
      'Traffic growth',
      'Net sales',
      'Gross margin',
      'Employee net promoter score',
      'Lead-to-customer rate',
      'Year-to-date growth',
      'Lead response time',
      'Cost per lead',
    ]),
  );
});

test('visits grew and the ad budget was more than doubled, yet the net margin melted from July to October', () => {
  expect(Math.max(...column(12))).toBeGreaterThan(2 * column(12)[0]);
  expect(mean(during(months('Visits'), 7, 10))).toBeGreaterThan(1.3 * mean(during(months('Visits'), 1, 3)));
  const margin = months('Net profit margin');
  expect(margin).toEqual(column(14).map((profit, i) => expect.closeTo(profit / column(6)[i])));
  expect(Math.max(...during(margin, 7, 10))).toBeLessThan(0.05);
  expect(Math.min(...during(margin, 1, 6), ...during(margin, 11, 12))).toBeGreaterThan(0.08);
});

test('25 minutes to the first answer in June, more than three hours in September, half an hour in December', () => {
  const answered = rowsOf(growth, 'leads').filter((row) => row[3] !== null);
  const waits = figures.map(([start], i) => {
    const end = Number(figures[i + 1]?.[0] ?? Number(start) + 31);
    const own = answered.filter(([, created]) => Number(created) >= Number(start) && Number(created) < end);
    return mean(own.map(([, created, , at]) => (Number(at) - Number(created)) * 1440));
  });
  const shown = months('Lead response time');
  expect(shown).toEqual(waits.map((minutes) => expect.closeTo(minutes, 3)));
  expect(Math.round(shown[5] / 5) * 5).toBe(25);
  expect(shown[8]).toBeGreaterThan(180);
  expect(Math.round(shown[11] / 5) * 5).toBe(30);
});

test('of a hundred leads 17 bought instead of 29, and a customer cost twice as much', () => {
  const [buys, cost] = [months('Lead-to-customer rate'), months('Customer acquisition cost')];
  expect([buys[5], buys[8]].map((share) => Math.round(share * 100))).toEqual([29, 17]);
  expect(cost[8] / cost[5]).toBeCloseTo(2, 0);
  expect(cost[5]).toBeCloseTo(column(12)[5] / column(3)[5]);
});

test('the team says so too: eNPS is below zero in August and back in December', () => {
  const score = months('Employee net promoter score');
  expect(score[7]).toBeLessThan(0);
  expect(score[11]).toBeGreaterThan(score[5]);
});

test('growth since the start of the year is measured against the same months of last year', () => {
  const revenue = rowsOf(growth, 'months').map((row) => Number(row[6]));
  const [last, now] = [revenue.slice(0, 12), revenue.slice(12)];
  const grown = now.map((_, i) => sum(now.slice(0, i + 1)) / sum(last.slice(0, i + 1)) - 1);
  expect(months('Year-to-date growth')).toEqual(grown.map((share) => expect.closeTo(share)));
});

test('new and existing customers make up the revenue', () => {
  const [fresh, old] = [months('Share of new customers in revenue'), months('Share of existing customers in revenue')];
  for (const [i, share] of fresh.entries()) expect(share + old[i]).toBeCloseTo(1);
  for (const [start, end, added] of figures.map((row) => [4, 5, 3].map((at) => Number(row[at])))) {
    expect(end).toBeLessThanOrEqual(start + added);
  }
});

test('no cell fails, no row is empty, every target is judged', () => {
  expect(built.troubles()).toEqual([]);
});
