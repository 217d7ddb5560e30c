/** The answer to the page's first question: tables, a request that three clicks would build, words, and what was built before. */

import { type Language, languageOf } from '../../kpi/text';
import type { Table } from '../../report/model';
import { type DefaultOptions, defaultRequest } from '../../report/plan/defaults';
import type { Request, TableChoice } from '../../report/request';
import { ownSheets } from '../build/sheets';
import { googleHost } from '../google-host';
import { builtBefore } from './built-before';
import { readingSummary } from './circles';
import type { ScanAnswer, Settings } from './contract';
import { library } from './library';
import { look, type Seen } from './look';
import { type Fields, need, oneOf, readOptions } from './read-request';
import { progressOf, running, sweepDead } from './running';
import { selectedTable } from './selection';
import { shownRequest, shownScan } from './show';
import { wizardWords } from './words';

type Tables = Pick<ScanAnswer, 'scan' | 'request' | 'selected'>;

export function scanOf(given: Fields): ScanAnswer {
  const options: DefaultOptions = { language: languageOf(googleHost().locale()), ...readOptions(given) };
  const selection = given.selection === undefined ? undefined : need(given.selection, oneOf('only', 'added'));
  const seen = look(sweepDead(ownSheets(SpreadsheetApp.getActive())));
  const found = selection ? withSelection(seen, selection, options) : foundTables(seen, options);
  const staging = running(seen.own);
  return {
    ...found,
    empty: seen.sheets.every(({ values }) => values.every((row) => row.every((cell) => cell === ''))),
    settings: settings(),
    words: wizardWords(library()),
    built: builtBefore(seen.own),
    running: staging ? progressOf(staging.token, staging.done) : null,
  };
}

/** A table that reads the summary is there to be seen, and not used. */
function foundTables({ scan, own }: Seen, options: DefaultOptions): Tables {
  const circular = readingSummary({ own }, scan.tables);
  const tables = circular.length > 0 && !options.tables ? withoutUse(scan.tables, circular, options) : options.tables;
  const request = defaultRequest(scan, { ...options, ...(tables && { tables }) });
  return { scan: shownScan(scan), request: shownRequest(request) };
}

function withoutUse(all: readonly Table[], unused: readonly Table[], options: DefaultOptions): readonly TableChoice[] {
  const usual = defaultRequest({ tables: all.filter((table) => !unused.includes(table)) }, options).tables;
  return all.map(({ id }) => usual.find((one) => one.id === id) ?? { id, use: false });
}

/** A table that covers the same cells as the selected one would count them twice. */
function withSelection({ sheets, scan }: Seen, how: 'only' | 'added', options: DefaultOptions): Tables {
  const { table, sheet, range } = selectedTable(sheets, scan.tables);
  const choice: TableChoice = { id: table.id, use: true, ...(range === undefined ? {} : { range }) };
  const others = how === 'only' ? [] : scan.tables.filter(({ id }) => id !== table.id);
  const tables = [...others, table];
  const usual = defaultRequest({ tables: others }, options).tables;
  const isBeside = (id: string) => !others.some((one) => one.id === id && overlaps(one, table));
  const choices = [...usual.map((one) => ({ ...one, use: one.use && isBeside(one.id) })), choice];
  const request: Request = defaultRequest({ tables }, { ...options, tables: choices });
  const place = range ?? table.id.slice(sheet.length + 1);
  return {
    scan: shownScan({ tables }),
    request: shownRequest(request),
    selected: { id: table.id, sheet, range: place },
  };
}

type Area = Pick<Seen['scan']['tables'][number], 'sheet' | 'firstRow' | 'lastRow' | 'firstColumn' | 'lastColumn'>;

function overlaps(a: Area, b: Area): boolean {
  const rows = a.firstRow <= b.lastRow && b.firstRow <= a.lastRow;
  return a.sheet === b.sheet && rows && a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn;
}

function settings(): Settings {
  return {
    user: userLanguage(),
    locale: googleHost().locale(),
    document: SpreadsheetApp.getActive().getId(),
  };
}

const userLanguage = (): Language => languageOf(Session.getActiveUserLocale());
