// What the page shows before anything is built: the figures of the summary to come, and no trace of how they were found.

import type { HeadlessSheet } from '../../local/node/create';
import type { PreviewAnswer, ScanAnswer } from '../../src/sheets/wizard/contract';
import { ask, openSample, openShop, openWith, sheetNames } from './asking';
import { picture, roundsOf } from './workbook';

const LANGUAGES = ['en', 'ru'] as const;

test.each(LANGUAGES)('each figure is the one that the built summary shows (%s)', (language) => {
  for (const style of ['kpi', 'plain'] as const)
    expect(figuresBothWays(openSample(language), style)).toBeGreaterThan(30);
});

test('each figure is the one that the built summary shows where exact copies are left out', () => {
  for (const style of ['kpi', 'plain'] as const) expect(figuresBothWays(openRepeated(), style)).toBeGreaterThan(10);
});

/** Everything that the workbook can feed, previewed and then built; gives how many figures there are. */
function figuresBothWays(sheet: HeadlessSheet, style: 'kpi' | 'plain'): number {
  const { request } = ask<ScanAnswer>(sheet, 'wizardScan', { style });
  const { kpis } = ask<PreviewAnswer>(sheet, 'wizardPreview', request);
  const all = { ...request, kpis: kpis.filter(({ available }) => available).map(({ id }) => id) };
  const preview = ask<PreviewAnswer>(sheet, 'wizardPreview', { ...all, values: true });
  const built = ask<{ sheets: { name: string; inputs: { id: string; row: number }[] }[] }>(sheet, 'wizardBuild', all);
  const [{ name, inputs }] = built.sheets;
  const at = (column: string, row: number) => sheet.cell(`'${name}'!${column}${row}`);
  const shown = inputs.flatMap(({ id, row }) =>
    id.startsWith('target:') ? [[id.slice('target:'.length), at('B', row).text, at('C', row).text]] : [],
  );
  const previewed = new Map([...preview.kpis, ...preview.measures].map((one) => [one.id, [one.text, one.recent]]));
  expect(shown.map(([id]) => [id, ...(previewed.get(id) ?? [])])).toEqual(shown);
  const full = [...'JKLMNOPQRSTU'].find((column) => at(column, 4).text === preview.periods?.full);
  expect(at(full ?? 'A', 5).value).toBe(at('C', 5).value);
  return shown.length;
}

/** Orders of which one stands there twice; no figure is made from their first column. */
function openRepeated(): HeadlessSheet {
  const orders = Array.from({ length: 24 }, (_, i) => [
    `Note ${i % 3}`,
    String(1001 + i),
    `2024-0${1 + (i % 4)}-1${i % 9}`,
    `Customer ${i % 5}`,
    String(100 + 10 * i),
  ]);
  return openWith({ Orders: [['Comment', 'Order ID', 'Order date', 'Customer', 'Total'], ...orders, orders[3]] });
}

test('nothing is left behind, the same sheet stays in sight, and the calls do not depend on how much there is to show', () => {
  const sheet = openSample();
  const { request } = ask<ScanAnswer>(sheet, 'wizardScan');
  const before = JSON.stringify(picture(sheet));
  const active = sheet.model.getters.getActiveSheetId();
  const { kpis } = ask<PreviewAnswer>(sheet, 'wizardPreview', { ...request, values: true });
  expect(kpis.filter(({ text }) => text).length).toBeGreaterThan(20);
  expect(JSON.stringify(picture(sheet))).toBe(before);
  expect(sheet.model.getters.getActiveSheetId()).toBe(active);
  const few = callsOf(openShop(), (one, wish) => ask(one, 'wizardPreview', { ...wish, values: true }));
  const many = callsOf(sheet, (one, wish) => ask(one, 'wizardPreview', { ...wish, values: true }));
  const sheets = sheetNames(sheet).length - sheetNames(openShop()).length;
  expect(many - few).toBeLessThanOrEqual(10 * sheets);
});

function callsOf(sheet: HeadlessSheet, work: (sheet: HeadlessSheet, request: object) => unknown): number {
  const { request } = ask<ScanAnswer>(sheet, 'wizardScan');
  sheet.host.calls.reset();
  work(sheet, request);
  return sheet.host.calls.count;
}

test('a service that fails at any call leaves the workbook as it was', () => {
  const { request } = ask<ScanAnswer>(openShop(), 'wizardScan');
  const wish = { ...request, values: true };
  const count = callsOf(openShop(), (sheet) => ask(sheet, 'wizardPreview', wish));
  const every = Array.from({ length: count }, (_, index) => index + 1);
  const broken = roundsOf(every, openShop, (sheet, call, before) => {
    sheet.host.calls.failAt(call);
    ask(sheet, 'wizardPreview', wish);
    return JSON.stringify(picture(sheet)) === before ? [] : [call];
  });
  expect(count).toBeGreaterThan(30);
  expect(broken).toEqual([]);
});
