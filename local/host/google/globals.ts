/** The global names that Apps Script gives a script: the services played here, and the others, which throw by name. */
import { guard } from '../guard';
import type { Host } from '../host';
import { CHART_TYPES, MERGE_STRATEGIES } from './chart';
import { htmlService } from './html';
import { lockService } from './lock';
import { spreadsheetApp } from './spreadsheet';
import { session, utilities } from './utilities';

const ABSENT = [
  'Browser',
  'CacheService',
  'CalendarApp',
  'CardService',
  'ContentService',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'Jdbc',
  'LanguageApp',
  'Logger',
  'MailApp',
  'Maps',
  'PropertiesService',
  'ScriptApp',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
];

export function googleGlobals(host: Host): Record<string, object> {
  return {
    ...Object.fromEntries(ABSENT.map((name) => [name, guard({}, name)])),
    SpreadsheetApp: spreadsheetApp(host),
    HtmlService: htmlService(host),
    Charts: guard({ ChartType: CHART_TYPES, ChartMergeStrategy: MERGE_STRATEGIES }, 'Charts'),
    LockService: lockService(host),
    Utilities: utilities(),
    Session: session(host),
  };
}
