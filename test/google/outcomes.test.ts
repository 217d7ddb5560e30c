/** What nobody documents: under each outcome that the table names, the pushed add-on gives the same answers. */

import { outcomes } from './outcomes';
import { rows } from './table';

const assumed = rows.filter(({ status }) => status === 'assumed');

test('every outcome of an assumed row is tried, and no other', () => {
  const tried = Object.entries(outcomes).flatMap(([id, tests]) => Object.keys(tests).map((name) => `${id}: ${name}`));
  const named = assumed.flatMap(({ id, outcomes: all = [] }) => all.map((name) => `${id}: ${name}`));
  expect(tried.sort()).toEqual(named.sort());
});

const each = Object.entries(outcomes).flatMap(([id, tests]) =>
  Object.entries(tests).map(([name, prove]) => [id, name, prove] as const),
);

test.each(each)('%s: %s', (_, __, prove) => prove());
