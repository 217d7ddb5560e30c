/** The small bundle of the host's own tests, and what the table of behaviours asks of it beside. */

import type { Bundle } from '../../local/host/local-sheet';
import { createLocalSheet, type HeadlessOptions, type HeadlessSheet } from '../../local/node/create';
import { fixture } from '../local/fixture';
import { table } from './table';

const code = `${fixture.code}
/** @customfunction */
function ROWS_OF(range) { return range.length; }

/** @customfunction */
function NOTES() { return HtmlService.createHtmlOutputFromFile('Notes').getContent(); }

/** @customfunction */
function ZONE_KNOWN() { return typeof Session.getScriptTimeZone() === 'string'; }

/** @customfunction */
function INTL() { return new Intl.DateTimeFormat('en-US', { timeZone: 'Asia/Tokyo' }).format(0) === '1/1/1970' ? 'there' : 'missing'; }

/** @customfunction */
function SLEEP(seconds) { Utilities.sleep(seconds * 1000); return 'awake'; }

function onInstall(event) { PropertiesService.getDocumentProperties().setProperty('installed', String(event.authMode)); }
`;

export const bundle: Bundle = { code, html: fixture.html };

export function open(options: Partial<HeadlessOptions> = {}): HeadlessSheet {
  const sheet = createLocalSheet({ dist: bundle, timeZone: 'Asia/Tokyo', ...options });
  const { A3, ...cells } = table.cells;
  sheet.setMany({ ...cells, A3: Number.parseFloat(String(A3)) / 100 });
  sheet.host.grid.run([{ type: 'UPDATE_CELL', payload: { sheetId: 'data', col: 0, row: 2, format: '0%' } }]);
  return sheet;
}

/** What a piece of work gives as JSON text, or the message of what it throws. */
export function outcome(work: () => unknown): string {
  try {
    return JSON.stringify(work() ?? null);
  } catch (error) {
    return (error as Error).message;
  }
}

/** A line of script as an entry point would run it, with the open sheet at hand. */
export function perform(sheet: HeadlessSheet, source: string): string {
  return outcome(() => sheet.call('perform', `const SHEET = SpreadsheetApp.getActiveSheet(); ${source}`));
}
