/** What the pushed add-on does in each mode of authorisation, and when the user has refused a permission. */

import { createLocalSheet, type HeadlessOptions, type HeadlessSheet } from '../../local/node/create';
import { load, services } from '../bundle/bundle';
import { pushedBundle } from '../bundle/pushed';
import { functions } from '../catalogue';

const open = (options: Partial<HeadlessOptions> = {}): HeadlessSheet =>
  createLocalSheet({ dist: pushedBundle, ...options });

const itemsOf = (sheet: HeadlessSheet) =>
  (sheet.shown.menus.at(-1)?.entries ?? []).flatMap((entry) => ('functionName' in entry ? [entry] : []));

describe('the menu', () => {
  test.each(['NONE', 'LIMITED'] as const)('is built in AuthMode.%s without touching the document', (mode) => {
    const sheet = open({ installed: 'add-on' });
    sheet.host.calls.names = [];
    sheet.open(mode);
    expect(itemsOf(sheet).length).toBeGreaterThan(1);
    expect(sheet.host.calls.names).toEqual(['SpreadsheetApp.getUi']);
  });

  test('is there right after the installation', () => {
    const sheet = open({ installed: 'add-on' });
    sheet.install();
    expect(sheet.shown.menus).toHaveLength(1);
  });

  test('speaks the language of the user, not of the spreadsheet', () => {
    const sheet = open({ locale: 'en_US', userLocale: 'ru' });
    sheet.open();
    expect(itemsOf(sheet).every(({ caption }) => /[а-я]/.test(caption))).toBe(true);
  });

  test('names functions that are there, and each of them opens or answers something', () => {
    const sheet = open();
    sheet.open();
    for (const { functionName } of itemsOf(sheet)) {
      const before = sheet.shown.sidebars.length + sheet.shown.toasts.length;
      sheet.call(functionName);
      expect([functionName, sheet.shown.sidebars.length + sheet.shown.toasts.length]).toEqual([
        functionName,
        before + 1,
      ]);
    }
  });
});

describe('custom functions', () => {
  /** Services that Google names for custom functions, and of these only what reads; Session may be refused. */
  const ALLOWED = [
    'HtmlService.createHtmlOutputFromFile',
    'Session.getScriptTimeZone',
    'SpreadsheetApp.getActive',
    'SpreadsheetApp.getActive.getSpreadsheetLocale',
    'SpreadsheetApp.getActive.getSpreadsheetTimeZone',
    'Utilities.formatDate',
  ];

  /** Every name that a script might know; what is asked of it is written down, and a call answers with another such object. */
  function spying(asked: Set<string>): Record<string, unknown> {
    const spy = (path: string): unknown =>
      new Proxy(() => undefined, {
        get: (_, key) => (typeof key === 'symbol' ? undefined : spy(`${path}.${key}`)),
        apply: () => {
          asked.add(path);
          if (path.endsWith('Locale')) return 'en_US';
          return path.endsWith('Zone') ? 'Asia/Tokyo' : spy(path);
        },
      });
    const names = 'SpreadsheetApp Session Utilities PropertiesService CacheService LockService ScriptApp UrlFetchApp';
    return { ...Object.fromEntries(names.split(' ').map((name) => [name, spy(name)])), ...services };
  }

  test('never call anything that needs a permission: every example, good and bad', () => {
    const asked = new Set<string>();
    const context = load(spying(asked));
    for (const { id, examples } of functions) {
      for (const { given } of examples) {
        try {
          (context[`KPI_${id}`] as (...args: unknown[]) => unknown)(...given);
        } catch {}
      }
    }
    expect([...asked].filter((path) => !ALLOWED.includes(path))).toEqual([]);
    expect([...asked]).toContain('SpreadsheetApp.getActive.getSpreadsheetTimeZone');
  });

  test('work where the user has refused everything', () => {
    const sheet = open();
    for (const scope of ['spreadsheets.currentonly', 'script.container.ui']) sheet.host.permissions.refused.add(scope);
    sheet.setMany({ A1: '2024-01-05', A2: '2024-02-05', B1: 10, B2: 20 });
    expect(sheet.set('D1', '=KPI_BY_PERIOD(A1:A2, B1:B2)').error).toBeNull();
    expect(sheet.set('D9', '=KPI_CAC("abc", 1)').error).toMatch(/must be a number/);
    expect(sheet.set('D10', '=KPI_INFO("CAC", "name")').error).toBeNull();
  });
});

describe('a refused permission', () => {
  test('for the sidebar is told beside the sheet, and Google is asked for it again', () => {
    const sheet = open({ userLocale: 'ru' });
    sheet.host.permissions.refused.add('script.container.ui');
    expect(() => sheet.call('showFunctions')).toThrow('Authorization is required');
    expect(sheet.shown.toasts).toEqual([expect.stringMatching(/отметьте все галочки/)]);
    sheet.host.permissions.refused.clear();
    sheet.call('showFunctions');
    expect(sheet.shown.sidebars).toHaveLength(1);
  });

  test('for everything leaves the question to Google, which needs no permission for it', () => {
    const sheet = open();
    for (const scope of ['spreadsheets.currentonly', 'script.container.ui']) sheet.host.permissions.refused.add(scope);
    expect(() => sheet.call('showFunctions')).toThrow('Authorization is required');
  });

  test('for the spreadsheet leaves the list of functions, which needs only its page', () => {
    const sheet = open();
    sheet.host.permissions.refused.add('spreadsheets.currentonly');
    sheet.call('showFunctions');
    expect(JSON.parse(String(sheet.callFromPage('functionCatalog', []))).functions.functions.length).toBe(
      functions.length,
    );
  });
});
