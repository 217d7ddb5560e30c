/** The spreadsheet that a custom function runs in, asked only when needed. */

import type { Host } from '../kpi/host';

export function googleHost(): Host {
  return {
    locale: () => spreadsheet((sheet) => sheet.getSpreadsheetLocale(), 'en_US'),
    timeZone: () => spreadsheet((sheet) => sheet.getSpreadsheetTimeZone(), 'Etc/GMT'),
    scriptTimeZone,
    formatDate: (date, timeZone, pattern) => Utilities.formatDate(date, timeZone, pattern),
    texts: () => HtmlService.createHtmlOutputFromFile('Texts').getContent(),
  };
}

function spreadsheet(ask: (sheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => string, otherwise: string): string {
  if (typeof SpreadsheetApp === 'undefined') return otherwise;
  const active = SpreadsheetApp.getActive();
  return (active && ask(active)) || otherwise;
}

/** Google does not list Session among the services of custom functions; an unknown zone only means the slower way to a month. */
function scriptTimeZone(): string {
  try {
    return Session.getScriptTimeZone();
  } catch {
    return '';
  }
}
