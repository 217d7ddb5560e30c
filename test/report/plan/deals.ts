/** Deals as a CRM exports them, and the request that the wizard would make of them. */

import { defaultRequest } from '../../../src/report/plan/defaults';
import type { Request } from '../../../src/report/request';
import { day, type Small, scanOf } from './small-scan';

const rows = [
  ['Won', 1000, '2024-01-03', '2024-01-20', 'Ann', 'Ads', 'c1'],
  ['Lost', 700, '2024-01-05', '2024-02-02', 'Bob', 'Ads', 'c2'],
  ['Won', 2500.5, '2024-01-15', '2024-02-14', 'Ann', 'Referral', 'c3'],
  ['Closed won', 300, '2024-02-01', '2024-02-29', 'Bob', 'Ads', 'c1'],
  ['Negotiation', 5000, '2024-02-20', null, 'Ann', 'Site', 'c4'],
  ['Won', 800, '2024-03-02', '2024-03-10', 'Bob', 'Site', 'c5'],
  ['Lost', 400, '2024-03-03', '2024-03-11', 'Ann', 'Ads', 'c6'],
  ['New', 900, '2024-03-12', null, 'Bob', '', 'c7'],
] as const;

const date = (text: string | null) => (text === null ? null : day(text));

export const DEALS: Small = {
  sheet: 'Deals',
  kind: 'deals',
  headers: ['Stage', 'Amount', 'Created', 'Closed', 'Rep', 'Source', 'Customer'],
  roles: ['stage', 'amount', 'created', 'closed', 'rep', 'source', 'customer'],
  rows: rows.map(([stage, amount, created, closed, ...rest]) => [stage, amount, day(created), date(closed), ...rest]),
  stages: { Won: 'won', 'Closed won': 'won', Lost: 'lost', Negotiation: 'open', New: 'open' },
};

export function requestFor(tables: readonly Small[], more: Partial<Request> = {}): Request {
  return { ...defaultRequest(scanOf(...tables), { language: 'en', periods: 'all' }), ...more };
}
