/** The rows of the table that take more than one line to try: what the local spreadsheet does, by the row's id. */

import type { ScriptFormulas } from '../../local/host/content';
import type { AuthMode } from '../../local/host/permissions';
import { open, outcome, perform } from './fixture';

const SECOND = 1000;
const LETTERS_9_KB = 9 * 1024;
const MENU = "SpreadsheetApp.getUi().createMenu('M').addItem('I', 'fail').addToUi()";
const SIDEBAR = "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Panel'))";

/** A line of script in a mode of authorisation. */
const inMode = (mode: AuthMode, source: string, sheet = open()): string =>
  outcome(() => sheet.runAs(mode, 'perform', source));

const answered = (text: string, word: string): string => (/permission|not part/.test(text) ? text : word);

function late(seconds: number, mode: 'cell' | 'run' | 'open'): string {
  const sheet = open();
  if (mode === 'cell') return sheet.set('D1', `=SLEEP(${seconds})`).error ?? 'in time';
  const sleep = `Utilities.sleep(${seconds * SECOND})`;
  if (mode === 'run') return perform(sheet, sleep);
  return inMode('LIMITED', sleep, sheet);
}

/** Within the limit, and beyond it. */
const limit = (seconds: number, mode: 'cell' | 'run' | 'open'): string => {
  const inTime = late(seconds - 2, mode);
  return /maximum/.test(inTime) ? inTime : late(seconds, mode);
};

export const rules: Record<string, () => string> = {
  'spill-blocked': () => {
    const sheet = open();
    sheet.set('E3', 'mine');
    const shown = String(sheet.set('D2', '=GIVE("table")').value);
    return sheet.cell('E3').value === 'mine' ? shown : 'overwritten';
  },
  'odd-results': () => {
    const sheet = open();
    const words = ['date', 'nan', 'infinity', 'nothing', 'null', 'ragged', 'flat', 'empty', 'object'];
    return [...new Set(words.map((word) => String(sheet.set('D2', `=GIVE("${word}")`).value)))].join();
  },
  'needs-tag': () => {
    const shown = ['NOCOMMENT', 'HELPER', 'PRIVATE_'].map((name) => String(open().set('D1', `=${name}()`).value));
    return [...new Set(shown)].join();
  },
  'set-formula-comma': () => {
    const written = (scriptFormulas: ScriptFormulas, formula = '=SUM(1,2)') =>
      perform(open({ locale: 'ru_RU', scriptFormulas }), `SHEET.getRange("E1").setFormula('${formula}').getValue()`);
    const others = [written('without commas'), written('as typed'), written('as typed', '=IF(TRUE,"a","b")')];
    return others.join() === '"#ERROR!",1.2,"#ERROR!"' ? written('in English') : `other outcomes give ${others}`;
  },
  semicolon: () => {
    const shown = ['en_US', 'ru_RU', 'de_DE', 'tr_TR'].flatMap((locale) => [
      String(open({ locale }).set('E1', '=SUM(1;2)').value),
      perform(open({ locale }), 'SHEET.getRange("E1").setFormula("=SUM(1;2)").getValue()'),
    ]);
    return [...new Set(shown)].join();
  },
  'typed-decimals': () => {
    const typed = { en_US: '1.5', ru_RU: '1,5', de_DE: '1,5', tr_TR: '1,5' };
    const shown = Object.entries(typed).flatMap(([locale, text]) => [
      open({ locale }).set('E1', text).value,
      open({ locale }).set('E1', `=${text}`).value,
    ]);
    return [...new Set(shown)].join();
  },
  'typed-days': () => {
    const typed = { en_US: '12/31/2024', ru_RU: '31.12.2024', de_DE: '31.12.2024', tr_TR: '31.12.2024' };
    const shown = Object.entries(typed).flatMap(([locale, text]) => {
      const sheet = open({ locale });
      sheet.set('E1', text);
      const written = perform(sheet, `SHEET.getRange("E2").setValue("${text}").getValue()`);
      return [JSON.parse(JSON.stringify(sheet.range('E1')[0]?.[0])), JSON.parse(written)];
    });
    return [...new Set(shown)].join();
  },
  'cell-length': () => {
    const sheet = open();
    const written = (length: number) =>
      perform(sheet, `SHEET.getRange("E1").setValue("x".repeat(${length})).getValue().length`);
    return written(50_000) === '50000' ? written(50_001) : 'refused too early';
  },
  'ten-million': () => {
    const sheet = open();
    sheet.host.newSheet = { rows: 10_000, cols: 990 };
    perform(sheet, 'SpreadsheetApp.getActive().insertSheet("Large")');
    const rows = (count: number) => perform(sheet, `SHEET.insertRowsAfter(1, ${count})`);
    const [small, large] = [rows(10), rows(4000)];
    const copied = perform(
      sheet,
      'SpreadsheetApp.getActive().getSheetByName("Large").copyTo(SpreadsheetApp.getActive())',
    );
    return /limit/.test(small)
      ? 'refused too early'
      : [large, copied].every((text) => text.includes(TEN_MILLION))
        ? TEN_MILLION
        : `${large} ${copied}`;
  },
  'none-menus': () => {
    const sheet = open();
    inMode('NONE', MENU, sheet);
    return sheet.shown.menus.length === 1 ? 'made' : 'refused';
  },
  'none-locale': () => answered(inMode('NONE', 'Session.getActiveUserLocale()'), 'answers'),
  'none-document': () => inMode('NONE', 'SpreadsheetApp.getActive()'),
  'none-properties': () => inMode('NONE', 'PropertiesService.getDocumentProperties()'),
  'limited-document': () => answered(inMode('LIMITED', 'SpreadsheetApp.getActive().getSheets().length'), 'answers'),
  'limited-sidebar': () => inMode('LIMITED', SIDEBAR),
  'full-sidebar': () => {
    const sheet = open();
    inMode('FULL', SIDEBAR, sheet);
    return sheet.shown.sidebars.length === 1 ? 'opened' : 'refused';
  },
  'on-install': () => {
    const sheet = open();
    sheet.install();
    return `onInstall with ${sheet.host.stores.document.get('installed')}${sheet.shown.menus.length ? ' and onOpen' : ''}`;
  },
  'addon-menu': () => {
    const sheet = open({ installed: 'add-on' });
    inMode('NONE', 'SpreadsheetApp.getUi().createAddonMenu().addToUi()', sheet);
    return sheet.shown.menus[0]?.caption === sheet.host.settings.addOnName ? 'the name of the add-on' : 'another name';
  },
  'refused-scope': () => {
    const sheet = open();
    sheet.host.permissions.refused.add('script.container.ui');
    return /https:\S+/.exec(perform(sheet, SIDEBAR))?.[0] ?? 'no address';
  },
  'consent-known': () => {
    const sheet = open();
    const asked = () =>
      perform(sheet, 'ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()');
    const before = asked();
    sheet.host.permissions.refused.add('script.container.ui');
    return before === '"NOT_REQUIRED"' ? JSON.parse(asked()) : before;
  },
  'cell-time': () => limit(31, 'cell'),
  'run-time': () => limit(361, 'run'),
  'trigger-time': () => limit(31, 'open'),
  'timeout-final': () => {
    const sheet = open();
    const later =
      'try { Utilities.sleep(400000); SHEET.getRange("A1"); } catch (e) { SHEET.getRange("A1").setValue("caught"); }';
    perform(sheet, later);
    return sheet.cell('A1').value === 'caught' ? 'it could be caught' : 'every later call fails too';
  },
  'at-once': () => {
    const sheet = open();
    sheet.host.runs.elsewhere = 29;
    const thirtieth = perform(sheet, '1');
    sheet.host.runs.elsewhere = 30;
    return thirtieth === '1' ? perform(sheet, '1') : thirtieth;
  },
  'property-value': () => {
    const sheet = open();
    const set = (length: number) =>
      perform(
        sheet,
        `PropertiesService.getDocumentProperties().setProperty('a', 'x'.repeat(${length})).getProperty('a').length`,
      );
    return set(LETTERS_9_KB) === String(LETTERS_9_KB) ? set(LETTERS_9_KB + 1) : 'refused too early';
  },
  'property-store': () => {
    const fill = (count: number) =>
      perform(
        open(),
        `const kept = PropertiesService.getDocumentProperties(); for (let i = 0; i < ${count}; i++) kept.setProperty('k' + i, 'x'.repeat(${LETTERS_9_KB})); 'kept'`,
      );
    return fill(55) === '"kept"' ? fill(56) : 'refused too early';
  },
  'cache-value': () => {
    const sheet = open();
    const put = (length: number) =>
      perform(
        sheet,
        `const cache = CacheService.getDocumentCache(); cache.put('a', 'x'.repeat(${length})); cache.get('a').length`,
      );
    return put(100 * 1024) === String(100 * 1024) ? put(100 * 1024 + 1) : 'refused too early';
  },
  'cache-key': () => {
    const put = (length: number) => perform(open(), `CacheService.getUserCache().put('k'.repeat(${length}), 'v')`);
    return put(250) === 'null' ? put(251) : 'refused too early';
  },
  'cache-time': () => {
    const sheet = open();
    const after = (ms: number, seconds: string) => {
      perform(sheet, `CacheService.getScriptCache().put('a', 'v'${seconds})`);
      sheet.host.runs.sleep(ms);
      return perform(sheet, "CacheService.getScriptCache().get('a')");
    };
    const kept = [after(599 * SECOND, ''), after(21_599 * SECOND, ', 99999')];
    const gone = [after(601 * SECOND, ''), after(21_601 * SECOND, ', 99999')];
    return kept.every((value) => value === '"v"') ? [...new Set(gone)].join() : 'forgotten too early';
  },
  'lock-alone': () => {
    const sheet = open();
    sheet.host.lockedBy = {};
    return perform(sheet, 'LockService.getDocumentLock().tryLock(10)');
  },
  'lock-released': () => {
    const sheet = open();
    perform(sheet, 'LockService.getDocumentLock().waitLock(10); throw new Error("fails")');
    return sheet.host.lockedBy === null ? 'free' : 'held';
  },
};

const TEN_MILLION = 'above the limit of 10000000 cells';
