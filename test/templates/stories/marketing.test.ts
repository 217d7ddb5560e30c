/** The story of the marketing template is in its figures: one channel loses money, one is small and excellent, leads get cheaper and customers dearer. */

import marketing from '../../../src/templates/marketing/index';
import { Built, during, mean, rowsOf, sum } from './built';

const built = new Built(marketing);
const SOCIAL = 'Social ads';
const PARTNERS = 'Partner newsletters';

/** By hand, from the made rows. */
function channels() {
  const names = marketing.inputs[0].columns[1].words?.en ?? [];
  const spend = rowsOf(marketing, 'spend');
  const won = rowsOf(marketing, 'deals').filter(([, , , stage]) => stage === 1);
  return names.map((name, at) => {
    const [paid, leads] = [2, 5].map((column) => sum(spend.filter((row) => row[1] === at).map((row) => row[column])));
    const deals = won.filter((row) => row[2] === at);
    const revenue = sum(deals.map((row) => row[4]));
    return { name, paid, leads, bought: deals.length, revenue, romi: (revenue - paid) / paid };
  });
}

test('one channel loses money, every other earns', () => {
  for (const { name, romi } of channels()) expect([name, romi < 0]).toEqual([name, name === SOCIAL]);
});

test('it has the cheapest leads, and fewer than one in a hundred of them buys', () => {
  const [cheapest] = [...channels()].sort((a, b) => a.paid / a.leads - b.paid / b.leads);
  expect(cheapest.name).toBe(SOCIAL);
  expect(cheapest.bought / cheapest.leads).toBeLessThan(0.01);
});

test('the smallest budget has the best return, and a fifth of its leads buys', () => {
  const all = channels();
  const smallest = [...all].sort((a, b) => a.paid - b.paid)[0];
  expect(smallest.name).toBe(PARTNERS);
  expect(smallest.romi).toBe(Math.max(...all.map(({ romi }) => romi)));
  expect(smallest.bought / smallest.leads).toBeCloseTo(0.2, 1);
});

test('the sheet of channels shows the same figures, in all and by month', () => {
  const shown = built.compared('channels');
  for (const { name, paid, leads, bought, revenue, romi } of channels()) {
    const figures = { Spend: paid, Leads: leads, Customers: bought, Revenue: revenue, ROMI: romi };
    expect(shown[name]).toMatchObject(figures);
  }
  const cells = built.cells('channels');
  const monthly = cells.findIndex(([first], at) => first === 'ROMI' && at > 4);
  const social = cells.slice(monthly).find(([first]) => first === SOCIAL) ?? [];
  const months = social.slice(1, 13).map(Number);
  expect(months.filter((romi) => romi < 0)).toHaveLength(12);
  expect(cells.flat()).toContain('◄ loses money');
});

test('the summary: leads became cheaper while customers became dearer', () => {
  const [lead, customer] = ['Cost per lead', 'Customer acquisition cost'].map((name) => built.row(name).months);
  expect(mean(during(lead, 10, 12))).toBeLessThan(0.8 * mean(during(lead, 1, 3)));
  expect(mean(during(customer, 10, 12))).toBeGreaterThan(1.15 * mean(during(customer, 1, 3)));
  expect(built.row('Return on marketing investment').total).toBeCloseTo(
    sum(channels().map(({ revenue }) => revenue)) / sum(channels().map(({ paid }) => paid)) - 1,
  );
});

test('no cell fails, no row is empty, every target is judged', () => {
  expect(built.troubles()).toEqual([]);
});
