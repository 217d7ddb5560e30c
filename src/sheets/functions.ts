/** What the sidebar of functions asks of the server. Requests and answers are JSON text. */

import { languageOf } from '../kpi/text';
import { googleHost } from './google-host';

/** All texts of the functions, and the languages of user and spreadsheet. */
export function functionCatalog(): string {
  const host = googleHost();
  const settings = { user: languageOf(Session.getActiveUserLocale()), locale: host.locale() };
  return `{"settings":${JSON.stringify(settings)},"functions":${host.texts()}}`;
}

export type InsertRequest = { readonly formula: string };
export type InsertAnswer = { readonly cell: string } | { readonly occupied: string };

/** Puts a formula into the active cell, unless something stands there. */
export function insertFormula(request: string): string {
  const { formula } = JSON.parse(request) as InsertRequest;
  const cell = SpreadsheetApp.getActive().getCurrentCell();
  const place = cell ? cell.getA1Notation() : '';
  if (!cell?.isBlank()) return JSON.stringify({ occupied: place } satisfies InsertAnswer);
  cell.setFormula(formula);
  return JSON.stringify({ cell: place } satisfies InsertAnswer);
}
