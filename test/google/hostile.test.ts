/** No text of a workbook or of a page becomes a formula or markup, and no odd text keeps a summary from being built. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NotedSheet } from '../../local/host/notes';
import type { HeadlessSheet } from '../../local/node/create';
import { ask, dealsWith, HOSTILE, LONG, MARK, NUL, openTable, UNICODE } from './hostile';

const exported = (sheet: HeadlessSheet) => sheet.model.exportData().sheets as NotedSheet[];
const users = (sheet: HeadlessSheet) => exported(sheet).filter(({ id }) => id === 'data');
const built = (sheet: HeadlessSheet) => exported(sheet).filter(({ id }) => id !== 'data');

/** What stands in a formula outside of its texts and names of sheets. */
const code = (formula: string): string => formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\b\w+!/g, '');

function formulasOf(sheet: HeadlessSheet): string[] {
  return built(sheet).flatMap(({ cells }) =>
    Object.values(cells).filter((cell) => String(cell).startsWith('=')),
  ) as string[];
}

/** Every text that the wizard has put somewhere: cells, notes, titles of charts. */
function textsOf(sheet: HeadlessSheet): string[] {
  return built(sheet).flatMap(({ cells, notes = {}, figures }) => [
    ...Object.values(cells).map(String),
    ...Object.values(notes),
    ...figures.map(({ data }) => JSON.stringify(data)),
  ]);
}

function errorsOf(sheet: HeadlessSheet): string[] {
  const { getters } = sheet.model;
  return getters.getSheetIds().flatMap((id) =>
    id === 'data'
      ? []
      : getters.getEvaluatedCellsPositions(id).flatMap((position) => {
          const cell = getters.getEvaluatedCell(position);
          return cell.type === 'error'
            ? [`${getters.getSheetName(id)} ${position.col},${position.row}: ${cell.message}`]
            : [];
        }),
  );
}

/** What the cells of the summary and its helpers show. */
function shownIn(sheet: HeadlessSheet): string[] {
  const { getters } = sheet.model;
  return built(sheet).flatMap(({ id }) =>
    getters.getEvaluatedCellsPositions(id).map((position) => getters.getEvaluatedCell(position).formattedValue),
  );
}

function build(sheet: HeadlessSheet, more: object = {}): void {
  const { request } = ask(sheet, 'wizardScan');
  const answer = ask(sheet, 'wizardBuild', { ...request, breakdowns: ['rep', 'source'], ...more });
  expect(answer.error).toBeUndefined();
}

/** `{ tried, became }`: texts put into the workbook, and those found in the code of a formula. */
function injections(sheet: HeadlessSheet, tried: number): object {
  const became = formulasOf(sheet).filter((formula) => code(formula).includes(MARK));
  return { tried, became };
}

const PLACES = 3;

test.each(['kpi', 'plain'] as const)('hostile words in cells stay words (%s)', (style) => {
  const rows = dealsWith(HOSTILE);
  const sheet = openTable(rows);
  const before = JSON.stringify(users(sheet));
  build(sheet, { style });
  expect(shownIn(sheet).some((text) => text.includes(MARK))).toBe(true);
  const tried = (rows.length - 1) * PLACES;
  expect(injections(sheet, tried)).toEqual({ tried, became: [] });
  expect(JSON.stringify(users(sheet))).toBe(before);
  expect(errorsOf(sheet)).toEqual([]);
});

const groupsOf = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));

test.each(['kpi', 'plain'] as const)('hostile words in headers, and as stages, stay words (%s)', (style) => {
  for (const [first, second = first, third = first] of groupsOf(HOSTILE, PLACES)) {
    const [header = [], ...rows] = dealsWith(['a', 'b']);
    const sheet = openTable([
      [...header.slice(0, 4), `Stage ${first}`, `Owner ${second}`, String(third)],
      ...rows.map((row, i) => row.map((cell, c) => (c === 4 && i % 3 === 0 ? String(first) : cell))),
    ]);
    const { request } = ask(sheet, 'wizardScan');
    const answer = ask(sheet, 'wizardBuild', { ...request, kpis: request.kpis.slice(0, 2), periods: 2, style });
    if (answer.error) expect(answer.error.en).toMatch(/nothing to sum up/);
    expect([first, injections(sheet, PLACES + 1)]).toEqual([first, { tried: PLACES + 1, became: [] }]);
  }
});

test('hostile words from a page stay words: they are refused, or they stand in a cell as text', () => {
  const sheet = openTable(dealsWith(['a', 'b']).slice(0, 6));
  const { request } = ask(sheet, 'wizardScan');
  const small = { ...request, kpis: request.kpis.slice(0, 1), breakdowns: [], periods: 2 };
  const wishesWith = (text: string): object[] => [
    { title: text },
    { currency: text },
    { targets: { [small.kpis[0]]: { value: 5, due: text } } },
    { targets: { [text]: { value: 1 } } },
    { breakdowns: [text] },
    { kpis: [text] },
    { filters: { [text]: true }, readings: { [text]: 1 } },
    { tables: request.tables.map((table: object) => ({ ...table, stages: { [text]: 'won' } })) },
    { tables: request.tables.map((table: object) => ({ ...table, roles: { 1: text } })) },
    { template: text },
    { language: text },
    { style: text },
    { period: text },
  ];
  const wishes = HOSTILE.flatMap((text, i) => wishesWith(text).filter((_, j) => j === 0 || (i + j) % 4 === 0));
  const accepted = wishes.filter((wish) => !ask(sheet, 'wizardPreview', { ...small, ...wish }).error);
  const titles = accepted.filter((wish) => 'title' in wish);
  expect(titles.length).toBeGreaterThan(0);
  const others = accepted.filter((wish) => !('title' in wish));
  for (const wish of [...titles.filter((_, i) => i % 3 === 0), ...others.filter((_, i) => i % 9 === 0)]) {
    expect(ask(sheet, 'wizardBuild', { ...small, ...wish })).not.toHaveProperty('error');
    expect(injections(sheet, wishes.length)).toEqual({ tried: wishes.length, became: [] });
  }
});

test.each([
  ['scripts from right to left, combining signs, emoji', UNICODE],
  ['a NUL', [NUL, 'plain']],
  ['5,000 characters', [LONG, 'plain']],
])('a summary is built over texts with %s', (_, texts) => {
  const sheet = openTable(dealsWith(texts));
  build(sheet);
  expect(errorsOf(sheet)).toEqual([]);
  for (const { name, cells } of built(sheet)) {
    expect(name.length).toBeLessThanOrEqual(100);
    expect(Object.values(cells).filter((cell) => String(cell).length > 50_000)).toEqual([]);
  }
});

test.each(UNICODE.filter((_, i) => i % 3 === 0))('a sheet called %j is read and referred to', (name) => {
  const sheet = openTable(dealsWith(['a', 'b']), name);
  build(sheet);
  expect(errorsOf(sheet)).toEqual([]);
  const found = sheet.model.getters.getSheetName('data');
  expect(formulasOf(sheet).some((formula) => formula.includes(found))).toBe(true);
});

/** Signs that the local grid takes in the name of a sheet; every other name is enough. */
const NAMES = HOSTILE.map((text) => text.trim()).filter((name, i) => i % 2 === 0 && !/[*?:/\\[\]']/.test(name));

test.each(NAMES)('a sheet called %j becomes no formula', (name) => {
  expect(NAMES.length).toBeGreaterThan(6);
  const style = NAMES.indexOf(name) % 2 ? 'plain' : 'kpi';
  const sheet = openTable(dealsWith(['a', 'b']), name);
  expect(sheet.model.getters.getSheetName('data')).toBe(name);
  const { request } = ask(sheet, 'wizardScan');
  build(sheet, { style, kpis: request.kpis.slice(0, 2), breakdowns: [], periods: 2 });
  expect(injections(sheet, 1)).toEqual({ tried: 1, became: [] });
  expect(errorsOf(sheet)).toEqual([]);
});

test('a page is told of any texts: preview and explanation are answers, and none is longer than a page needs', () => {
  const sheet = openTable(dealsWith([...HOSTILE.slice(0, 4), ...UNICODE, NUL, LONG]));
  const { request } = ask(sheet, 'wizardScan');
  expect(ask(sheet, 'wizardPreview', { ...request, breakdowns: ['rep'] }).error).toBeUndefined();
  build(sheet, { kpis: request.kpis.slice(0, 3), periods: 2 });
  const { getters } = sheet.model;
  const summary = getters.getSheetIds().find((id) => getters.getSheetName(id) === 'KPI summary') ?? '';
  sheet.model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo: summary });
  const answers = Array.from({ length: 60 }, (_, row) => {
    sheet.model.selection.selectCell(1, row);
    return ask(sheet, 'wizardExplain', request);
  });
  expect(answers.filter(({ error }) => error === undefined).length).toBeGreaterThan(2);
  for (const answer of answers) expect(JSON.stringify(answer).length).toBeLessThan(20_000);
});

test('errors in the source cells are counted by the check, and the rest is summed up', () => {
  const rows = dealsWith(['a', 'b', 'c']);
  const sheet = openTable(rows);
  sheet.setMany({ B3: '=NA()', B5: '=1/0', C4: '=NA()', D6: '=NA()', E7: '=NA()', F8: '=1/0', G9: '=NA()' });
  const { request, scan } = ask(sheet, 'wizardScan');
  expect(scan.tables).toHaveLength(1);
  const answer = ask(sheet, 'wizardBuild', request);
  expect(answer.error).toBeUndefined();
  const shown = textsOf(sheet).join('\n');
  expect(shown).toMatch(/error/i);
});

test('pages put every text into the document as text', () => {
  const folder = join(__dirname, '../../src/sidebar');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  expect(files.length).toBeGreaterThan(20);
  const asMarkup = files.filter((file) =>
    /innerHTML|outerHTML|dangerouslySet|insertAdjacentHTML|document\.write|createContextualFragment|\beval\(|new Function/.test(
      readFileSync(join(folder, file), 'utf8'),
    ),
  );
  expect(asMarkup).toEqual([]);
});
