/** The global names that Apps Script gives a script: the services played here, and the others, which throw by name. */
import { guard } from '../guard';
import type { Host } from '../host';
import { CHART_TYPES, MERGE_STRATEGIES } from './chart';
import { htmlService } from './html';
import { lockService } from './lock';
import { scriptApp } from './script-app';
import { spreadsheetApp } from './spreadsheet';
import { cacheService, propertiesService } from './stores';
import { session, utilities } from './utilities';

const ABSENT = [
  'Browser',
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
    CacheService: cacheService(host),
    LockService: lockService(host),
    PropertiesService: propertiesService(host),
    ScriptApp: scriptApp(host),
    Utilities: utilities(host),
    Session: session(host),
  };
}
