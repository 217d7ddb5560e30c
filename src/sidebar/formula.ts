/** Formulas as the server takes them and as the user's spreadsheet shows them. */

import type { Cell } from '../kpi/define';
import type { FunctionTexts } from './catalogue';

/** Languages whose spreadsheets write 0,5: there a comma cannot separate arguments. */
const DECIMAL_COMMA = new Set(
  'az be bg bs ca cs da de el es et eu fi fr gl hr hu hy id in is it ka kk ky lt lv mk nb nl nn no pl pt ro ru sk sl sq sr sv tr uk uz vi'.split(
    ' ',
  ),
);

/** Countries that write 0.5 in spite of their language. */
const DECIMAL_POINT = /^(es_(419|BZ|CU|DO|GT|HN|MX|NI|PA|PE|PR|SV|US)|(de|it)_(CH|LI))$/;

export function hasDecimalComma(locale: string): boolean {
  const [language = ''] = locale.toLowerCase().split(/[_-]/);
  return DECIMAL_COMMA.has(language) && !DECIMAL_POINT.test(locale.replace('-', '_'));
}

/** What the server takes: English names and commas, whatever the locale. */
export const ENGLISH = 'en_US';

/** The function with the names of its required parameters in the place of cells. */
export function formulaOf({ id, params }: FunctionTexts, locale: string): string {
  const names = params.filter(({ optional }) => !optional).map(({ name }) => name);
  return `=KPI_${id}(${names.join(separator(locale))})`;
}

export type Argument = Cell | readonly (readonly Cell[])[];

/** The function with values, as they would be typed by hand. */
export function exampleOf(id: string, given: readonly Argument[], locale: string): string {
  return `=KPI_${id}(${given.map((value) => typed(value, locale)).join(separator(locale))})`;
}

function separator(locale: string): string {
  return hasDecimalComma(locale) ? '; ' : ', ';
}

function typed(value: Argument, locale: string): string {
  if (Array.isArray(value)) {
    const column = hasDecimalComma(locale) ? ' \\ ' : ', ';
    return `{${value.map((row: readonly Cell[]) => row.map((cell) => typed(cell, locale) || '""').join(column)).join('; ')}}`;
  }
  if (typeof value === 'string') return value === '' ? '' : `"${value.replace(/"/g, '""')}"`;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return numberOf(value as number, hasDecimalComma(locale));
}

/** A number for reading: twelve digits are all that a figure has to say. */
export function numberOf(value: number, decimalComma: boolean): string {
  const text = String(Number(value.toPrecision(12)));
  return decimalComma ? text.replace('.', ',') : text;
}
