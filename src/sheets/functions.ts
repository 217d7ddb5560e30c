/** What the sidebar of functions asks of the server. Requests and answers are JSON text. */

import { languageOf, type Text } from '../kpi/text';
import { linked } from './draw/link';
import { googleHost } from './google-host';
import { answer } from './told';
import type { SelectedRange } from './wizard/contract';

/** All texts of the functions, and the languages of user and spreadsheet. */
export function functionCatalog(): string {
  const host = googleHost();
  const settings = { user: languageOf(Session.getActiveUserLocale()), locale: host.locale() };
  return `{"settings":${JSON.stringify(settings)},"functions":${host.texts()}}`;
}

/** What is selected in the grid, for a parameter of a formula. */
export function selectedRange(): string {
  return answer((): SelectedRange => {
    const range = SpreadsheetApp.getActive().getActiveRange();
    return { sheet: range?.getSheet().getName() ?? '', range: range?.getA1Notation() ?? '' };
  }, NOT_SELECTED);
}

export type InsertRequest = { readonly formula: string };
export type InsertAnswer = { readonly cell: string } | { readonly occupied: string };

/** Puts a formula into the active cell, unless something stands there. */
export function insertFormula(request: string): string {
  return answer((): InsertAnswer => {
    const formula = formulaIn(request);
    const cell = SpreadsheetApp.getActive().getCurrentCell();
    const place = cell ? cell.getA1Notation() : '';
    if (!cell?.isBlank()) return { occupied: place };
    write(cell, formula);
    return { cell: place };
  }, NOT_INSERTED);
}

function formulaIn(request: string): string {
  const { formula } = Object(JSON.parse(request)) as Partial<InsertRequest>;
  if (typeof formula !== 'string' || !formula.startsWith('=')) throw new TypeError('no formula');
  return formula;
}

const NOT_INSERTED: Text = {
  en: 'The formula could not be put into the cell. Select an empty cell that you may edit and try again.',
  ru: 'Формулу вставить не удалось. Выделите пустую ячейку, которую вам можно менять, и попробуйте снова.',
};

const NOT_SELECTED: Text = {
  en: 'The selection could not be read. Select the cells again and try once more.',
  ru: 'Выделение прочитать не удалось. Выделите ячейки ещё раз и попробуйте снова.',
};

/** Nobody documents whether a script's commas are read where the locale has a comma for decimals; semicolons are read everywhere. */
function write(cell: GoogleAppsScript.Spreadsheet.Range, formula: string): void {
  cell.setFormula(formula);
  SpreadsheetApp.flush();
  if (cell.getDisplayValue() !== UNREAD) return;
  cell.setFormula(linked(formula, { names: new Map(), separator: ';' }));
}

const UNREAD = '#ERROR!';
