/** Menu and wizard of the pushed add-on under each outcome of what nobody documents. */

import type { ScriptFormulas } from '../../local/host/content';
import { createLocalSheet, type HeadlessOptions, type HeadlessSheet } from '../../local/node/create';
import { realmWith } from '../../local/node/realm';
import { pushedBundle } from '../bundle/pushed';

const MONTHS = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06'];

/** A small table, a row a month, from which every build takes a second. */
function open(options: Partial<HeadlessOptions> = {}): HeadlessSheet {
  const sheet = createLocalSheet({ dist: pushedBundle, ...options });
  sheet.setMany({ A1: 'Month', B1: 'Marketing spend', C1: 'New customers' });
  sheet.setMany(
    Object.fromEntries(
      MONTHS.flatMap((month, i) => [
        [`A${i + 2}`, month],
        [`B${i + 2}`, 1000 + i],
        [`C${i + 2}`, 10 + i],
      ]),
    ),
  );
  return sheet;
}

export const ask = (sheet: HeadlessSheet, name: string, request: object = {}) =>
  JSON.parse(String(sheet.callFromPage(name, [JSON.stringify(request)])));

/** Builds what three clicks build; gives what the summary shows. */
function built(sheet: HeadlessSheet): unknown[][] {
  const { request } = ask(sheet, 'wizardScan');
  const { sheets, error } = ask(sheet, 'wizardBuild', request);
  expect(error).toBeUndefined();
  return sheet.range(`'${sheets[0].name}'!A1:L40`);
}

const withFunctionOf = (wizardScript: string) => ({
  dist: { code: `${pushedBundle.code}\n${wizardScript}`, html: pushedBundle.html },
});

export function runsAsText(): void {
  expect(ask(open(), 'wizardScan').scan.tables).toHaveLength(1);
}

/** Where texts may not be run: functions work, the wizard says what to do; built as a script file it works. */
export function runsAsScript(): void {
  const realm = realmWith({ evaluates: false });
  const sheet = open({ realm });
  expect(sheet.set('E1', '=KPI_CAC(2000, 100)').value).toBe(20);
  for (const entry of ['wizardScan', 'wizardPreview', 'wizardBuild', 'wizardExplain']) {
    const { error } = ask(sheet, entry);
    expect(error).toEqual({ en: expect.stringMatching(/WIZARD=script/), ru: expect.stringMatching(/WIZARD=script/) });
  }
  const script = JSON.parse(pushedBundle.html.Wizard ?? '""') as string;
  expect(ask(open({ realm, ...withFunctionOf(script) }), 'wizardScan').scan.tables).toHaveLength(1);
}

/** In Russian the locale's comma is the decimal mark: summary and formulas of the page are the same however they are read. */
export const buildsWith =
  (scriptFormulas: ScriptFormulas): (() => void) =>
  () => {
    const sheet = open({ locale: 'ru_RU', scriptFormulas });
    const shown = built(sheet).flat();
    expect(shown.filter((cell) => String(cell).startsWith('#'))).toEqual([]);
    expect(shown).toContain(1000 / 10);
    sheet.model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: sheet.model.getters.getActiveSheetId(), sheetIdTo: 'data' });
    const put = (column: number, formula: string) => {
      sheet.model.selection.selectCell(column, 6);
      expect(ask(sheet, 'insertFormula', { formula })).toHaveProperty('cell');
      const { value, formula: shown } = sheet.cell(`Data!${'GHIJK'[column - 6]}7`);
      return [shown, value];
    };
    expect(put(6, '=KPI_CAC(B2, C2)')).toEqual(['=KPI_CAC(B2;C2)', 100]);
    expect(put(7, '=KPI_CAC(2000,100)')).toEqual(['=KPI_CAC(2000;100)', 20]);
    expect(put(8, '=KPI_LIFETIME(0.05)')).toEqual(['=KPI_LIFETIME(0,05)', 20]);
    expect(put(9, '=KPI_REQUIRED_PIPELINE(25000, 0.25)')).toEqual(['=KPI_REQUIRED_PIPELINE(25000;0,25)', 100_000]);
    expect(put(10, '=KPI_STATUS(80, 100, "higher", 0.75, "ru")')).toEqual([
      '=KPI_STATUS(80;100;"higher";0,75;"ru")',
      'близко',
    ]);
  };

/** A script of the spreadsheet has a menu of its own, the add-on one under Extensions. */
export function menuByPlace(): void {
  for (const [installed, mode] of [
    ['bound', 'LIMITED'],
    ['add-on', 'NONE'],
    ['add-on', 'LIMITED'],
  ] as const) {
    const sheet = open({ installed });
    sheet.host.settings.addOnName = 'Name in the store';
    sheet.open(mode);
    const [menu] = sheet.shown.menus;
    expect(menu?.caption).toBe(installed === 'add-on' ? 'Name in the store' : 'KPI');
    expect(menu?.entries.length).toBeGreaterThan(0);
  }
}

export function menuWithoutAnswer(): void {
  const sheet = open({
    dist: {
      ...pushedBundle,
      code: `${pushedBundle.code}\nScriptApp = { getInstallationSource() { throw new Error('No.'); } };`,
    },
  });
  sheet.host.settings.addOnName = 'Name in the store';
  sheet.open('NONE');
  expect(sheet.shown.menus[0]?.caption).toBe('Name in the store');
}

const WAY_OUT = /tick every box/;

/** Where Google would not say whether all scopes are granted. */
const silent = {
  ...pushedBundle,
  code: `${pushedBundle.code}\nScriptApp = { getAuthorizationInfo() { throw new Error('No.'); } };`,
};

export function tellsByAddress(): void {
  const sheet = open({ dist: silent });
  const { request } = ask(sheet, 'wizardScan');
  sheet.host.permissions.refused.add('spreadsheets.currentonly');
  for (const entry of ['wizardPreview', 'wizardBuild', 'wizardExplain']) {
    const { error } = ask(sheet, entry, request);
    expect(error).toEqual({ en: expect.stringMatching(WAY_OUT), ru: expect.stringMatching(/отметьте все/) });
  }
}

/** A message in another wording, without the scope: then the script asks Google whether all scopes are granted. */
export function tellsByStatus(): void {
  const sheet = open();
  sheet.host.permissions.refused.add('spreadsheets.currentonly');
  sheet.host.permissions.message = () => 'Недостаточно прав.';
  expect(ask(sheet, 'wizardScan').error.en).toMatch(WAY_OUT);
}

const sheetNames = (sheet: HeadlessSheet): string[] =>
  sheet.model.getters.getSheetIds().map((id) => sheet.model.getters.getSheetName(id));

const data = (sheet: HeadlessSheet): unknown[][] => sheet.range('Data!A1:F20');

/** The run is ended at a call in the middle, and nothing can be taken back: the data stand, and the next build succeeds. */
export function survivesTheEnd(): void {
  const whole = open();
  whole.host.calls.reset();
  const figures = built(whole);
  const { count } = whole.host.calls;
  for (const share of [0.2, 0.5]) {
    const sheet = open();
    const before = data(sheet);
    const { request } = ask(sheet, 'wizardScan');
    sheet.host.calls.stopAt(Math.ceil(count * share));
    sheet.callFromPage('wizardBuild', [JSON.stringify(request)]);
    sheet.host.calls.reset();
    expect(data(sheet)).toEqual(before);
    expect(sheet.host.lockedBy).toBeNull();
    expect(built(sheet)).toEqual(figures);
    expect(sheetNames(sheet).sort()).toEqual(sheetNames(whole).sort());
  }
}

/** One call fails and the script may tidy up: the workbook is as it was. */
export function tidiesUp(): void {
  const sheet = open();
  const names = sheetNames(sheet);
  const { request } = ask(sheet, 'wizardScan');
  sheet.host.calls.failAt(60);
  expect(ask(sheet, 'wizardBuild', request).error.en).toMatch(/as it was/);
  expect(sheetNames(sheet)).toEqual(names);
}
