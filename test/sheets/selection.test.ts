// The cells that a user selects are taken for a table, or the answer says which cells are none. Long texts do not reach the page.

import type { HeadlessSheet } from '../../local/node/create';
import type { Failure, PreviewAnswer, ScanAnswer } from '../../src/sheets/wizard/contract';
import { ask, openShop, openWith, runSteps } from './asking';

function select(sheet: HeadlessSheet, name: string, left: number, top: number, right: number, bottom: number): void {
  const { getters, selection } = sheet.model;
  const sheetIdTo = getters.getSheetIdByName(name) ?? '';
  const sheetIdFrom = getters.getActiveSheetId();
  if (sheetIdFrom !== sheetIdTo) sheet.model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo });
  const zone = { left: left - 1, top: top - 1, right: right - 1, bottom: bottom - 1 };
  selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
}

const scanSelected = (sheet: HeadlessSheet, selection: 'only' | 'added') =>
  ask<ScanAnswer & Failure>(sheet, 'wizardScan', { selection });

const revenueOf = (sheet: HeadlessSheet, request: object) =>
  ask<PreviewAnswer>(sheet, 'wizardPreview', { ...request, values: true }).measures.find(({ id }) => id === 'revenue')
    ?.value;

test('a whole table, the columns of one, and a cell of one', () => {
  const sheet = openShop();
  select(sheet, 'Orders', 1, 1, 4, 13);
  const whole = scanSelected(sheet, 'only');
  expect(whole.scan.tables.map(({ id }) => id)).toEqual(['Orders!A1']);
  expect(whole.request.tables).toEqual([{ id: 'Orders!A1', use: true, range: 'A1:D' }]);
  expect(whole.selected).toEqual({ id: 'Orders!A1', sheet: 'Orders', range: 'A1:D' });
  select(sheet, 'Orders', 2, 1, 4, 13);
  const part = scanSelected(sheet, 'only');
  expect(part.scan.tables.map(({ id, columns }) => [id, columns.length])).toEqual([['Orders!B1', 3]]);
  expect(ask<PreviewAnswer>(sheet, 'wizardPreview', part.request).scan.tables).toEqual(part.scan.tables);
  select(sheet, 'Orders', 3, 5, 3, 5);
  const around = scanSelected(sheet, 'only');
  expect(around.request.tables).toEqual([{ id: 'Orders!A1', use: true }]);
});

test('rows selected above others are a closed range; a selection down to the end goes on below', () => {
  const sheet = openShop();
  select(sheet, 'Orders', 1, 1, 4, 5);
  const { request } = scanSelected(sheet, 'only');
  expect(request.tables).toMatchObject([{ range: 'A1:D5' }]);
  expect(revenueOf(sheet, request)).toBe(100 + 110 + 120 + 130);
  select(sheet, 'Orders', 1, 1, 4, 13);
  const open = scanSelected(sheet, 'only').request;
  expect(runSteps(sheet, { ...open, token: 'one' })).toHaveProperty('built');
  const before = revenueOf(sheet, open);
  sheet.setMany({ 'Orders!A14': 2001, 'Orders!B14': '2024-04-20', 'Orders!C14': 'New', 'Orders!D14': 1000 });
  expect(revenueOf(sheet, open)).toBe(Number(before) + 1000);
  expect(runSteps(sheet, { token: 'two', update: true })).toMatchObject({ built: { rebuilt: true } });
});

test('a selected table beside those that are found does not count its rows twice', () => {
  const sheet = openShop();
  select(sheet, 'Orders', 2, 1, 4, 13);
  const { request } = scanSelected(sheet, 'added');
  const used = request.tables.filter(({ use }) => use).map(({ id }) => id);
  expect(used.sort()).toEqual(['Ad spend!A1', 'Orders!B1']);
  expect(request.kpis).toContain('CAC');
});

test.each([
  ['blank cells', 'Orders', [7, 1, 8, 3], 'Orders!G1:H3'],
  ['figures without headers', 'Orders', [4, 2, 4, 9], 'Orders!D2:D9'],
] as const)('%s are no table, and the answer names them', (_, name, [left, top, right, bottom], place) => {
  const sheet = openShop();
  select(sheet, name, left, top, right, bottom);
  const { error } = scanSelected(sheet, 'only');
  expect([error.en, error.ru].map((text) => text.includes(place))).toEqual([true, true]);
});

test('cells of the summary are not taken for data', () => {
  const sheet = openShop();
  ask(sheet, 'wizardBuild', ask<ScanAnswer>(sheet, 'wizardScan').request);
  select(sheet, 'KPI summary', 1, 4, 9, 12);
  expect(scanSelected(sheet, 'only').error.ru).toMatch(/сводке/);
});

test('a blank workbook says so', () => {
  const sheet = openWith({ Sheet1: [['']] });
  expect(ask<ScanAnswer>(sheet, 'wizardScan')).toMatchObject({
    empty: true,
    scan: { tables: [] },
    built: null,
    running: null,
  });
  expect(ask<ScanAnswer>(openShop(), 'wizardScan').empty).toBe(false);
});

const LONG = 'Очень длинный этап '.repeat(260);

test('texts of thousands of characters are clipped for the page, and a clipped stage still means the whole one', () => {
  const rows = Array.from({ length: 9 }, (_, i) => [
    `Deal ${i}`,
    `2024-0${1 + (i % 3)}-05`,
    i % 3 === 0 ? LONG : i % 3 === 1 ? 'Won' : 'Lost',
    String(100 + i),
    `${LONG}${i}`,
  ]);
  const sheet = openWith({ Deals: [['Deal', 'Created', 'Stage', 'Amount', `Comment ${LONG}`], ...rows] });
  const text = String(sheet.callFromPage('wizardScan', []));
  expect(Math.max(...(text.match(/"(?:[^"\\]|\\.)*"/g) ?? []).map((one) => one.length))).toBeLessThan(1000);
  const { scan, request } = JSON.parse(text) as ScanAnswer;
  const word = scan.tables[0].stages.map((stage) => stage.word).find((one) => one.startsWith('Очень'));
  const wish = { ...request, tables: [{ ...request.tables[0], stages: { [String(word)]: 'won' } }] };
  const wonIn = (asked: object) => {
    const { measures } = ask<PreviewAnswer>(sheet, 'wizardPreview', { ...asked, values: true });
    return measures.find(({ id }) => id === 'won')?.value;
  };
  expect([wonIn(request), wonIn(wish)]).toEqual([3, 6]);
  runSteps(sheet, { ...wish, token: 'one' });
  const again = ask<ScanAnswer>(sheet, 'wizardScan');
  expect(again.built?.request.tables).toEqual(wish.tables);
  expect(JSON.stringify(again.built).length).toBeLessThan(5000);
});
