/** What the wizard says of a figure, and what the user's changes of roles and kinds do. */

import { defaultRequest } from '../../../src/report/plan/defaults';
import { explain } from '../../../src/report/plan/explain';
import { workbenchOf } from '../../../src/report/plan/workbench';
import { DEALS, requestFor } from './deals';
import { draw, library } from './drawn';
import { type Small, scanOf } from './small-scan';
import { ORDERS, SPEND } from './tables';

function explained(tables: readonly Small[], id: string) {
  const request = requestFor(tables);
  return explain(workbenchOf(scanOf(...tables), request), request, library, id);
}

test('a KPI names its measures, their tables and the dates that decide', () => {
  const found = explained([ORDERS, SPEND], 'CAC');
  expect(found?.inputs.map(({ measure }) => measure)).toEqual(['spend', 'newCustomers']);
  expect(found?.takes.map(({ source, date }) => [source.id, date?.header])).toEqual([
    ['Ad spend, 2024!A1', SPEND.headers[0]],
    ['Orders!A1', ORDERS.headers[0]],
  ]);
});

test('a measure made of measures names them; one that the tables do not give is not explained', () => {
  const found = explained([DEALS], 'averageDeal');
  expect(found?.inputs.map(({ measure }) => measure)).toEqual(['wonAmount', 'won']);
  expect(explained([DEALS], 'spend')).toBeUndefined();
  expect(explained([DEALS], 'CAC')).toBeUndefined();
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
