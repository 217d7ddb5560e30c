/** What the sidebar of functions asks of the server. Requests and answers are JSON text. */

import { languageOf, type Text } from '../kpi/text';
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

function write(cell: GoogleAppsScript.Spreadsheet.Range, formula: string): void {
  cell.setFormula(worded(formula, ',', '.') === worded(formula, ';', ',') ? formula : wordedFor(cell, formula));
}

/**
 * Nobody documents how a script's formula is read where the locale has a comma for decimals: in English, with semicolons
 * only, or as if typed, when `2000,100` is one number. The cell, which is blank, is asked before the formula is put into it.
 */
function wordedFor(cell: GoogleAppsScript.Spreadsheet.Range, formula: string): string {
  if (isHalf(cell, '=IF(TRUE,0.5,0)')) return formula;
  return worded(formula, ';', isHalf(cell, '=IF(TRUE;0.5;0)') ? '.' : ',');
}

function isHalf(cell: GoogleAppsScript.Spreadsheet.Range, formula: string): boolean {
  cell.setFormula(formula);
  SpreadsheetApp.flush();
  return cell.getValue() === 0.5;
}

/** Texts and quoted names of sheets, which stay as they are, decimals and separators. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])\d*\.\d+(?![\w.!])|,/g;

function worded(formula: string, separator: ',' | ';', point: '.' | ','): string {
  return formula.replace(PARTS, (part) => {
    if (part === ',') return separator;
    return /^\d*\./.test(part) ? part.replace('.', point) : part;
  });
}
