// The built add-on in this very realm, so that its arrays, dates and Maps are those of the other contenders.
// Google's services are stand-ins that know a locale and a time zone and count how often they are asked.

import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';

export const codeFile = new URL('../../dist/Code.js', import.meta.url);
export const scriptZone = process.env.TZ ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Loads the script once; its functions are then global declarations, as in Apps Script. */
export function loadAddOn(sheetZone, locale = 'en_US') {
  const asked = { locale: 0, zone: 0, formatDate: 0 };
  const count = (what, answer) => () => {
    asked[what]++;
    return answer;
  };
  const spreadsheet = {
    getSpreadsheetLocale: count('locale', locale),
    getSpreadsheetTimeZone: count('zone', sheetZone),
  };
  globalThis.SpreadsheetApp = { getActive: () => spreadsheet, getActiveSpreadsheet: () => spreadsheet };
  globalThis.Session = { getScriptTimeZone: () => scriptZone, getActiveUserLocale: () => 'en' };
  globalThis.Utilities = { formatDate: count('formatDate', '') };
  globalThis.HtmlService = {};
  runInThisContext(readFileSync(codeFile, 'utf8'), { filename: 'Code.js' });
  return { functions: globalThis, asked };
}
