/** What Google would receive: these files byte for byte, this manifest, these public functions, nothing else. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLocalSheet } from '../../local/node/create';
import { dist } from '../catalogue';
import { FILES, MANIFEST } from './allowed';
import { fileName, pushed, pushedBundle, requests } from './pushed';

test('dist holds what may be pushed, and nothing else', () => {
  expect(readdirSync(dist).sort()).toEqual(FILES);
});

test('clasp asks the script service only: it reads the project, then sends its files', () => {
  expect(requests.map(({ method, host, path }) => [method, host, path.split('/').at(-1)])).toEqual([
    ['GET', 'script.googleapis.com', 'content'],
    ['PUT', 'script.googleapis.com', 'content'],
  ]);
});

test('the bytes that are sent are the bytes that all tests load from dist', () => {
  expect(pushed.map(fileName).sort()).toEqual(FILES);
  const differing = pushed.filter((file) => file.source !== readFileSync(join(dist, fileName(file)), 'utf8'));
  expect(differing.map(fileName)).toEqual([]);
});

test('the manifest asks for the open spreadsheet and the sidebar only', () => {
  const manifest = pushed.find(({ type }) => type === 'JSON');
  expect(JSON.parse(manifest?.source ?? '')).toEqual(MANIFEST);
});

test('what was sent runs in a spreadsheet: functions, menu, summary', () => {
  const sheet = createLocalSheet({ dist: pushedBundle });
  expect(sheet.set('D2', '=KPI_CAC(2000, 100)').value).toBe(20);
  sheet.open();
  expect(sheet.shown.menus[0]?.entries.length).toBeGreaterThan(0);
  sheet.setMany({
    A1: 'Month',
    B1: 'Spend',
    C1: 'New customers',
    A2: '2024-01',
    B2: 100,
    C2: 5,
    A3: '2024-02',
    B3: 90,
    C3: 3,
  });
  const { scan } = JSON.parse(String(sheet.callFromPage('wizardScan', [])));
  expect(scan.tables.length).toBe(1);
});

test.each(['Texts.html', 'Wizard.html'])('no sign in %s can begin or end a tag or a comment', (file) => {
  expect(readFileSync(join(dist, file), 'utf8')).not.toMatch(/[<>&/]/);
});
