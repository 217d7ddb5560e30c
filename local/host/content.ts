/** Turns what a person types or a script writes into the content the engine stores: English, with commas. */
import type { Locale } from '@odoo/o-spreadsheet';
import { engine } from './engine';
import { LIMITS } from './limits';
import { dateToSerial } from './time-zone';

export type Typed = string | number | boolean | null;

export interface Content {
  content: string;
  /** A number format to set where the cell has no date format of its own. */
  dateFormat?: string;
}

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** What is typed by hand: formulas, numbers and days in the wording of the locale. */
export const typed = (value: Typed, locale: Locale): Content =>
  typedDay(value, locale) ?? { content: typedContent(value, locale) };

function typedContent(value: Typed, locale: Locale): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  return value.startsWith('=') ? englishFormula(value, locale) : englishNumber(value, locale);
}

/** A value as `setValue` and `setValues` take it. */
export function scriptContent(value: unknown, locale: Locale, timeZone: string): Content {
  if (isDate(value))
    return { content: String(dateToSerial(value, timeZone)), dateFormat: dateFormatOf(value, locale, timeZone) };
  if (value === undefined || value === null) return { content: '' };
  if (typeof value === 'string' && value.length > LIMITS.cellLength) {
    throw new Error(`Your input contains more than the maximum of ${LIMITS.cellLength} characters in a single cell.`);
  }
  if (typeof value === 'string' && value.startsWith('=')) return { content: value };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return typedDay(value, locale) ?? { content: typedContent(value, locale) };
  }
  return { content: String(value) };
}

/** What may become of a script's formula in a locale with decimal commas; nobody documents which. */
export type ScriptFormulas = 'in English' | 'without commas' | 'as typed';

/** What stands in the cell where such formulas are not read in English: an error, or what the same text means when it is typed. */
export function readAs(formulas: ScriptFormulas, value: unknown, locale: Locale): unknown {
  if (typeof value !== 'string' || !value.startsWith('=') || locale.formulaArgSeparator === ',') return value;
  if (formulas === 'in English') return value;
  const unread = `${value})`;
  if (formulas === 'without commas')
    return engine.tokenize(value).some(({ type }) => type === 'ARG_SEPARATOR') ? unread : value;
  return engine.tokenize(value, locale).some(({ type }) => type === 'UNKNOWN') ? unread : englishFormula(value, locale);
}

function dateFormatOf(date: Date, locale: Locale, timeZone: string): string {
  const wholeDay = Number.isInteger(dateToSerial(date, timeZone));
  return wholeDay ? locale.dateFormat : `${locale.dateFormat} ${locale.timeFormat}`;
}

function englishFormula(formula: string, locale: Locale): string {
  if (locale.formulaArgSeparator === ',') return formula;
  return engine
    .tokenize(formula, locale)
    .map(({ type, value }) => {
      if (type === 'ARG_SEPARATOR') return ',';
      if (type === 'ARRAY_ROW_SEPARATOR') return ';';
      return type === 'NUMBER' ? value.replace(locale.decimalSeparator, '.') : value;
    })
    .join('');
}

export function localFormula(formula: string, locale: Locale): string {
  if (locale.formulaArgSeparator === ',') return formula;
  return engine
    .tokenize(formula)
    .map(({ type, value }) => {
      if (type === 'ARG_SEPARATOR') return locale.formulaArgSeparator;
      if (type === 'ARRAY_ROW_SEPARATOR') return '\\';
      return type === 'NUMBER' ? value.replace('.', locale.decimalSeparator) : value;
    })
    .join('');
}

/** A day as people of the locale write it, `31.12.2024`; the engine reads other orders only. */
function typedDay(value: unknown, locale: Locale): Content | null {
  const [, day = 0, month = 0, year = 0] = (/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(String(value)) ?? []).map(Number);
  const moment = new Date(Date.UTC(year, month - 1, day));
  const isDay = year > 0 && moment.getUTCDate() === day && moment.getUTCMonth() === month - 1;
  if (!isDay || !locale.dateFormat.startsWith('dd.mm')) return null;
  return { content: String(dateToSerial(moment, 'Etc/UTC')), dateFormat: locale.dateFormat };
}

function englishNumber(text: string, locale: Locale): string {
  if (locale.decimalSeparator === '.' || !engine.helpers.isNumber(text, locale)) return text;
  return text.replaceAll(locale.thousandsSeparator ?? '', '').replace(locale.decimalSeparator, '.');
}
