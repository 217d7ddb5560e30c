/** The locales of the local spreadsheet, as o-spreadsheet describes a locale. */
import type { Locale } from '@odoo/o-spreadsheet';

const NO_BREAK_SPACE = '\u00a0';

const LOCALES: Record<string, Locale> = {
  en_US: locale('en_US', 'English (US)', ',', '.', 'm/d/yyyy', 'hh:mm:ss a', 7),
  ru_RU: locale('ru_RU', 'Русский', NO_BREAK_SPACE, ',', 'dd.mm.yyyy', 'hh:mm:ss', 1),
  de_DE: locale('de_DE', 'Deutsch', '.', ',', 'dd.mm.yyyy', 'hh:mm:ss', 1),
  tr_TR: locale('tr_TR', 'Türkçe', '.', ',', 'dd.mm.yyyy', 'hh:mm:ss', 1),
};

function locale(
  code: string,
  name: string,
  thousandsSeparator: string,
  decimalSeparator: string,
  dateFormat: string,
  timeFormat: string,
  weekStart: number,
): Locale {
  const formulaArgSeparator = decimalSeparator === ',' ? ';' : ',';
  return { code, name, thousandsSeparator, decimalSeparator, dateFormat, timeFormat, formulaArgSeparator, weekStart };
}

export function allLocales(): Locale[] {
  return Object.values(LOCALES);
}

export function findLocale(code: string): Locale {
  const found = LOCALES[code];
  if (!found)
    throw new Error(`The local spreadsheet knows the locales ${Object.keys(LOCALES).join(', ')}, not "${code}".`);
  return found;
}
