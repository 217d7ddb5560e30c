/** What the wizard says of a figure, and what the user's changes of roles and kinds do. */

import { defaultRequest } from '../../../src/report/plan/defaults';
import { explain } from '../../../src/report/plan/explain';
import { DEALS, requestFor } from './deals';
import { draw, library } from './drawn';
import { type Small, scanOf } from './small-scan';
import { ORDERS, SPEND } from './tables';

test('a KPI names its measures, their tables and rows', () => {
  const found = explain(scanOf(ORDERS, SPEND), requestFor([ORDERS, SPEND]), library, 'CAC');
  expect(found?.inputs.map(({ measure }) => measure)).toEqual(['spend', 'newCustomers']);
  expect(found?.tables).toEqual([
    { id: 'Orders!A1', name: 'Orders', rows: 7, leftOut: [] },
    { id: 'Ad spend, 2024!A1', name: 'Ad spend, 2024', rows: 4, leftOut: [] },
  ]);
});

test('a measure made of measures names them; one that the tables do not give is not explained', () => {
  const request = requestFor([DEALS]);
  const found = explain(scanOf(DEALS), request, library, 'averageDeal');
  expect(found?.inputs.map(({ measure }) => measure)).toEqual(['wonAmount', 'won']);
  expect(explain(scanOf(DEALS), request, library, 'spend')).toBeUndefined();
  expect(explain(scanOf(DEALS), request, library, 'CAC')).toBeUndefined();
});

test('roles, kinds and stages that the user says differently are followed', () => {
  const unclear: Small = { ...DEALS, kind: 'unknown', roles: [...DEALS.roles.slice(0, 4), null, 'source', 'customer'] };
  const tables = [
    { id: 'Deals!A1', use: true, kind: 'deals', roles: { '5': 'rep' }, stages: { 'Closed won': 'lost' } },
  ] as const;
  const request = defaultRequest(scanOf(unclear), { language: 'en', periods: 'all', tables });
  expect(request.kpis).toContain('WIN_RATE');
  expect(request.breakdowns).toContain('rep');
  const drawn = draw([unclear], request);
  expect([drawn.row('Deals won')[1], drawn.row('Deals lost')[1]]).toEqual([3, 3]);
  expect(drawn.row('Ann')[1]).toBe(3500.5);
});
