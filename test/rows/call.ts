/** Calls a row function as a cell does, in a spreadsheet of either language. */

import type { Result } from '../../src/kpi/host';
import type { Language } from '../../src/kpi/text';
import { call, hostOf, refusalOf } from '../call';

export type Table = readonly (readonly (string | number | boolean)[])[];

export function rows(id: string, args: readonly unknown[], language: Language = 'en'): Result {
  return call(`rows/${id}`, args, hostOf(language === 'ru' ? 'ru_RU' : 'en_US'));
}

export function table(id: string, args: readonly unknown[], language: Language = 'en'): Table {
  return rows(id, args, language) as Table;
}

/** The sentence that the user reads. */
export function refusal(id: string, args: readonly unknown[], language: Language = 'en'): string {
  return refusalOf(`rows/${id}`, args, language);
}

/** A column of cells. */
export function column(...cells: readonly unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}

/** The rows of a table without its header. */
export function body(of: Table): Table {
  return of.slice(1);
}
