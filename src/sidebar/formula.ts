/** Formulas as the server takes them and as the user's spreadsheet shows them. */

import type { Cell } from '../kpi/define';
import type { FunctionTexts } from './catalogue';
import { numberFrom } from './ui/figures';

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

/** What the user has put in for each parameter, by its name. */
export type Typed = Readonly<Record<string, string>>;

/** The function with what was typed in one locale, written in another; a required single value that is not there is that of the example. */
export function formulaOf(fn: FunctionTexts, typed: Typed, locale: string, typedIn = locale): string {
  const given = fn.params.map((param) => {
    const text = typed[param.name]?.trim() ?? '';
    if (text !== '') return argumentOf(text, locale, typedIn);
    return param.optional ? '' : (exampleFor(fn, param.name, locale) ?? '');
  });
  while (given[given.length - 1] === '') given.pop();
  return `=KPI_${fn.id}(${given.join(separator(locale))})`;
}

/** Of a parameter that takes a single value; a column of an example is no help in somebody's sheet. */
export function exampleFor({ params, examples }: FunctionTexts, name: string, locale: string): string | undefined {
  const shown = examples.find((example) => 'gives' in example && example.gives !== '');
  const value = shown?.given[params.findIndex((param) => param.name === name)];
  return value === undefined || value === '' || Array.isArray(value) ? undefined : typedAs(value, locale);
}

/** The required ranges that nobody can guess and the user has not given. */
export function missingOf(fn: FunctionTexts, typed: Typed): string[] {
  const asked = fn.params.filter(({ name, optional }) => !optional && !typed[name]?.trim());
  return asked.filter(({ name }) => exampleFor(fn, name, ENGLISH) === undefined).map(({ name }) => name);
}

const CELLS = /^(?:'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!)?\$?[a-z]{1,3}\$?\d*(?::\$?[a-z]{1,3}\$?\d*)?$/iu;

/** A range, a number, a call of a function or a text in quotes stays what it is; other words are a text. */
function argumentOf(text: string, locale: string, typedIn: string): string {
  const bare = text.replace(/^=/, '');
  if (hasRow(bare) && CELLS.test(bare)) return bare;
  if (/^".*"$/.test(bare)) return bare;
  if (/^[\w.]+\([^"]*\)$/.test(bare)) return bare.replace(/;/g, separator(locale).trim());
  const number = numberFrom(bare.replace(/\s*%$/, ''), hasDecimalComma(typedIn) ? 'ru' : 'en');
  if (number === undefined) return typedAs(bare, locale);
  return `${typedAs(number, locale)}${bare.endsWith('%') ? '%' : ''}`;
}

/** A column alone needs its colon: `B:B`, for `B` is a word. */
const hasRow = (text: string): boolean => /\d/.test(text.slice(text.lastIndexOf('!') + 1)) || text.includes(':');

export type Argument = Cell | readonly (readonly Cell[])[];

/** The function with values, as they would be typed by hand. */
export function exampleOf(id: string, given: readonly Argument[], locale: string): string {
  return `=KPI_${id}(${given.map((value) => typedAs(value, locale)).join(separator(locale))})`;
}

function separator(locale: string): string {
  return hasDecimalComma(locale) ? '; ' : ', ';
}

function typedAs(value: Argument, locale: string): string {
  if (Array.isArray(value)) {
    const column = hasDecimalComma(locale) ? ' \\ ' : ', ';
    return `{${value.map((row: readonly Cell[]) => row.map((cell) => typedAs(cell, locale) || '""').join(column)).join('; ')}}`;
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
