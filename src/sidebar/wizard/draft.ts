/** What the user has chosen so far: the server's proposal, what was changed of it, and which guesses were confirmed. Pure. */

import type { Request, TableChoice } from '../../report/request';
import type { ScanAnswer } from '../../sheets/wizard/contract';

export interface Draft {
  readonly request: Request;
  /** Parts of the request that the user has changed: what the data suggest later leaves them alone. */
  readonly touched: readonly (keyof Request)[];
  /** Questions of the scan that the user has answered. */
  readonly checked: readonly string[];
}

/** What follows the data until the user says otherwise. */
const FOLLOWS = ['kpis', 'breakdowns', 'period', 'currency'] as const satisfies readonly (keyof Request)[];

export const startFrom = (request: Request): Draft => ({ request, touched: [], checked: [] });

/** A summary that stands already is changed by its user alone. */
export const startFromBuilt = (request: Request): Draft => ({ request, touched: FOLLOWS, checked: [] });

export function change(draft: Draft, part: Partial<Request>): Draft {
  const touched = new Set([...draft.touched, ...(Object.keys(part) as (keyof Request)[])]);
  return { ...draft, request: { ...draft.request, ...part }, touched: [...touched] };
}

export function changeTable(draft: Draft, id: string, part: Partial<TableChoice>): Draft {
  const tables = draft.request.tables.map((table) => (table.id === id ? { ...table, ...part } : table));
  return change(draft, { tables });
}

export function check(draft: Draft, question: string): Draft {
  return { ...draft, checked: [...draft.checked, question] };
}

/** The same draft where nothing changes, so that nothing is asked again. */
export function follow(draft: Draft, suggested: Request): Draft {
  const free = FOLLOWS.filter((part) => !draft.touched.includes(part));
  const news = free.filter((part) => JSON.stringify(suggested[part]) !== JSON.stringify(draft.request[part]));
  if (news.length === 0) return draft;
  const followed = Object.fromEntries(news.map((part) => [part, suggested[part]]));
  return { ...draft, request: { ...draft.request, ...followed } };
}

/** The draft over the tables that there are now, and the used ones that are gone. A selection stays: the server looks for it. */
export function reconcile(draft: Draft, { request }: ScanAnswer): { draft: Draft; gone: readonly string[] } {
  const before = draft.request.tables;
  const found = request.tables.map((table) => before.find(({ id }) => id === table.id) ?? table);
  const lost = before.filter(({ id }) => !request.tables.some((table) => table.id === id));
  const tables = [...found, ...lost.filter(({ range }) => range !== undefined)];
  const gone = lost.filter(({ use, range }) => use && range === undefined).map(({ id }) => id);
  return { draft: { ...draft, request: { ...draft.request, tables } }, gone };
}

/** Of the cells selected in the grid, and not of a whole table. */
export const isOfSelection = ({ request }: Draft): boolean =>
  request.tables.some(({ use, range }) => use && range !== undefined);
