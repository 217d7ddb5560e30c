// Workbooks that nobody would wish for: the wizard says what is the matter, or builds a summary without an error and without an invented figure.

import { createLocalSheet, type HeadlessSheet } from '../../local/node/create';
import type { Request } from '../../src/report/request';
import type { BuildAnswer } from '../../src/sheets/build/build';
import { letters } from '../../src/sheets/draw/address';
import type { Failure, ScanAnswer } from '../../src/sheets/wizard/contract';
import { dist } from '../catalogue';
import { ask, sheetNames } from '../sheets/asking';

type Rows = readonly (readonly string[])[];

/** Cells as typed. */
function open(rows: Rows, name = 'Orders'): HeadlessSheet {
  const cells = rows.flatMap((row, r) => row.map((text, c) => [`${letters(c + 1)}${r + 1}`, text]));
  const colNumber = Math.max(10, ...rows.map(({ length }) => length));
  const sheets = [{ id: 'one', name, rowNumber: rows.length + 20, colNumber, cells: Object.fromEntries(cells) }];
  return createLocalSheet({ dist, workbook: { sheets } });
}

const scan = (sheet: HeadlessSheet) => ask<ScanAnswer>(sheet, 'wizardScan');
const build = (sheet: HeadlessSheet, request: Request = scan(sheet).request) =>
  ask<BuildAnswer | Failure>(sheet, 'wizardBuild', request);

function built(sheet: HeadlessSheet, request?: Request): BuildAnswer {
  const answer = build(sheet, request);
  if ('error' in answer) throw new Error(answer.error.en);
  return answer;
}

/** Total, last period and the periods of a row of the summary. */
function figures(sheet: HeadlessSheet, { sheets: [summary] }: BuildAnswer, id: string): unknown[] {
  const row = summary.inputs.find((input) => input.id === `target:${id}`)?.row;
  if (row === undefined) return [];
  return ['B', 'C', 'J', 'K'].map((column) => sheet.cell(`'${summary.name}'!${column}${row}`).value || null);
}

function errors(sheet: HeadlessSheet): string[] {
  const { getters } = sheet.model;
  return getters.getSheetIds().flatMap((id) =>
    getters.getEvaluatedCellsPositions(id).flatMap((position) => {
      const cell = getters.getEvaluatedCell(position);
      return cell.type === 'error' ? [`${getters.getSheetName(id)} ${position.col},${position.row} ${cell.value}`] : [];
    }),
  );
}

const HEADERS = ['Order', 'Date', 'Customer', 'Amount'];
const ORDERS: Rows = [
  ['1001', '2024-01-05', 'Ann', '100'],
  ['1002', '2024-01-31', 'Bob', '50'],
  ['1003', '2024-02-10', 'Ann', '70'],
  ['1004', '2024-02-29', 'Cid', '30'],
];

describe('nothing to sum up', () => {
  test.each<[string, Rows]>([
    ['an empty sheet', []],
    ['one line of text', [['Notes of the meeting']]],
    ['headers only', [HEADERS]],
  ])('%s is told in both languages, and nothing is built', (_, rows) => {
    const sheet = open(rows);
    const before = sheetNames(sheet);
    const answer = build(sheet) as Failure;
    expect(answer.error.en).toMatch(/nothing to sum up/);
    expect(answer.error.ru).toMatch(/нечего посчитать/);
    expect(sheetNames(sheet)).toEqual(before);
  });
});

test('one row is a summary of one period', () => {
  const sheet = open([HEADERS, ORDERS[0]]);
  expect(figures(sheet, built(sheet), 'revenue')).toEqual([100, 100, 100, null]);
  expect(errors(sheet)).toEqual([]);
});

test('where no date can be read there is no revenue of any month, and the data check says why', () => {
  const words = ORDERS.map(([id, , customer, amount], i) => [
    id,
    ['soon', 'later', 'n/a', '31.02.2024'][i],
    customer,
    amount,
  ]);
  const sheet = open([HEADERS, ...words]);
  const { tables } = scan(sheet).scan;
  const date = tables[0].columns.find(({ header }) => header === 'Date');
  expect([
    date?.days ?? null,
    date?.role.value === 'date' && (date.content.dates > 0 || date.content.textDates > 1),
  ]).toEqual([null, false]);
  const answer = build(sheet);
  if (!('error' in answer))
    expect(
      figures(sheet, answer, 'revenue')
        .slice(1)
        .every((value) => value === null),
    ).toBe(true);
  expect(errors(sheet)).toEqual([]);
});

test('which of two columns with the same header is meant is asked, not guessed; the answer counts', () => {
  const sheet = open([[...HEADERS, 'Amount'], ...ORDERS.map((row, i) => [...row, String(i)])]);
  const { scan: found, request } = scan(sheet);
  const [{ id, columns, questions }] = found.tables;
  expect(columns.filter(({ header }) => header === 'Amount').map(({ role }) => role.value)).toEqual([null, null]);
  expect(questions.filter(({ about, columns: of }) => about === 'role' && of.join() === '4,5')).toHaveLength(1);
  const said: Request = { ...request, tables: [{ id, use: true, roles: { '4': 'amount' } }], kpis: ['AOV'] };
  expect(figures(sheet, built(sheet, said), 'revenue')[0]).toBe(250);
  expect(errors(sheet)).toEqual([]);
});

test('300 columns', () => {
  const more = Array.from({ length: 296 }, (_, i) => `Field ${i + 1}`);
  const sheet = open([[...more, ...HEADERS], ...ORDERS.map((row) => [...more.map((_, i) => String(i % 7)), ...row])]);
  expect(scan(sheet).scan.tables[0].columns).toHaveLength(300);
  expect(figures(sheet, built(sheet), 'revenue')[0]).toBe(250);
  expect(errors(sheet)).toEqual([]);
});

test.each(['Orders, 2024', 'Заказы; март', 'A!B', '{data}!A1', '2024'])('a sheet called %s', (name) => {
  const sheet = open([HEADERS, ...ORDERS], name);
  const answer = built(sheet);
  expect(figures(sheet, answer, 'revenue')).toEqual([250, 100, 150, 100]);
  expect(errors(sheet)).toEqual([]);
});

const HOSTILE = [
  "'=1+1",
  "'+7 900 000",
  "'-5",
  "'@SUM(A1)",
  "'\t=1",
  "'<script>alert(1)</script>",
  '\'=HYPERLINK("x","y")',
];

test('values that begin like formulas, or are markup, stay what they are', () => {
  const rows = HOSTILE.map((text, i) => [String(i), `2024-01-${10 + i}`, text, String(10 + i), text]);
  const sheet = open([[...HEADERS, 'Channel'], ...rows, ...rows.map(([id, ...rest]) => [`9${id}`, ...rest])]);
  const answer = built(sheet);
  expect(errors(sheet)).toEqual([]);
  expect(figures(sheet, answer, 'revenue')[0]).toBe(2 * HOSTILE.reduce((sum, _, i) => sum + 10 + i, 0));
  const block = answer.sheets[0].blocks.find(({ id }) => id === 'breakdown:channel')?.box;
  const labels = sheet.range(
    `'${answer.sheets[0].name}'!A${Number(block?.row) + 2}:B${Number(block?.row) + Number(block?.rows) - 2}`,
  );
  const shown = new Map(labels.map(([label, value]) => [String(label).trim(), value]));
  HOSTILE.forEach((text, i) => {
    expect([text, shown.get(text.slice(1).trim())]).toEqual([text, 2 * (10 + i)]);
  });
});

describe('between scan and build the sheet is', () => {
  function changed(change: (sheet: HeadlessSheet) => void) {
    const sheet = open([HEADERS, ...ORDERS]);
    const { request } = scan(sheet);
    change(sheet);
    return { sheet, answer: build(sheet, request) };
  }

  test('renamed: it is said which table is gone, and nothing is built', () => {
    const { sheet, answer } = changed((one) =>
      one.model.dispatch('RENAME_SHEET', { sheetId: 'one', newName: 'Sales', oldName: 'Orders' }),
    );
    expect((answer as Failure).error.en).toMatch(/Orders!A1 is not there any more/);
    expect((answer as Failure).error.ru).toMatch(/Таблицы Orders!A1 больше нет/);
    expect(sheetNames(sheet)).toEqual(['Sales']);
  });

  test('deleted: the same', () => {
    const { sheet, answer } = changed((one) => {
      one.model.dispatch('CREATE_SHEET', { sheetId: 'two', position: 1, name: 'Other' });
      one.model.dispatch('DELETE_SHEET', { sheetId: 'one', sheetName: 'Orders' });
    });
    expect((answer as Failure).error.en).toMatch(/is not there any more/);
    expect(sheetNames(sheet)).toEqual(['Other']);
  });

  test('sorted: the summary is that of the rows as they are', () => {
    const { sheet, answer } = changed((one) =>
      one.setMany(
        Object.fromEntries(
          [...ORDERS].reverse().flatMap((row, r) => row.map((text, c) => [`Orders!${letters(c + 1)}${r + 2}`, text])),
        ),
      ),
    );
    expect(figures(sheet, answer as BuildAnswer, 'revenue')).toEqual([250, 100, 150, 100]);
    expect(errors(sheet)).toEqual([]);
  });
});
