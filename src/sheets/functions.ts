/** What the sidebar of functions asks of the server. Requests and answers are JSON text. */

import { languageOf } from '../kpi/text';
import { linked } from './draw/link';
import { googleHost } from './google-host';
import type { SelectedRange } from './wizard/contract';

/** All texts of the functions, and the languages of user and spreadsheet. */
export function functionCatalog(): string {
  const host = googleHost();
  const settings = { user: languageOf(Session.getActiveUserLocale()), locale: host.locale() };
  return `{"settings":${JSON.stringify(settings)},"functions":${host.texts()}}`;
}

/** What is selected in the grid, for a parameter of a formula. */
export function selectedRange(): string {
  const range = SpreadsheetApp.getActive().getActiveRange();
  const sheet = range?.getSheet().getName() ?? '';
  return JSON.stringify({ sheet, range: range?.getA1Notation() ?? '' } satisfies SelectedRange);
}

export type InsertRequest = { readonly formula: string };
export type InsertAnswer = { readonly cell: string } | { readonly occupied: string };

/** Puts a formula into the active cell, unless something stands there. */
export function insertFormula(request: string): string {
  const { formula } = JSON.parse(request) as InsertRequest;
  const cell = SpreadsheetApp.getActive().getCurrentCell();
  const place = cell ? cell.getA1Notation() : '';
  if (!cell?.isBlank()) return JSON.stringify({ occupied: place } satisfies InsertAnswer);
  write(cell, formula);
  return JSON.stringify({ cell: place } satisfies InsertAnswer);
}

/** Nobody documents whether a script's commas are read where the locale has a comma for decimals; semicolons are read everywhere. */
function write(cell: GoogleAppsScript.Spreadsheet.Range, formula: string): void {
  cell.setFormula(formula);
  SpreadsheetApp.flush();
  if (cell.getDisplayValue() !== UNREAD) return;
  cell.setFormula(linked(formula, { names: new Map(), separator: ';' }));
}

const UNREAD = '#ERROR!';
