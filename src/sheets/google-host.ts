/** The spreadsheet that a custom function runs in, asked only when needed. */

import type { Host } from '../kpi/host';

export function googleHost(): Host {
  return {
    locale,
    timeZone: () => spreadsheet((sheet) => sheet.getSpreadsheetTimeZone(), 'Etc/GMT'),
    scriptTimeZone,
    formatDate: (date, timeZone, pattern) => Utilities.formatDate(date, timeZone, pattern),
    texts: () => HtmlService.createHtmlOutputFromFile('Texts').getContent(),
  };
}

/** The page of functions opens even where the user has not let the script see the spreadsheet; the locale only chooses its wording. */
function locale(): string {
  try {
    return spreadsheet((sheet) => sheet.getSpreadsheetLocale(), ENGLISH);
  } catch {
    return ENGLISH;
  }
}

const ENGLISH = 'en_US';

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
