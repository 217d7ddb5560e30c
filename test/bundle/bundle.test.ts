/** The very bytes that clasp sends to Google, in an empty context, a fresh one for every call. */

import { parse } from 'acorn';
import { functions } from '../catalogue';
import { CODE_BUDGET, ENTRY_POINTS } from './allowed';
import { callFresh, load, services } from './bundle';
import { code } from './pushed';

interface Declaration {
  type: string;
  id: { name: string };
  params: { type: string; name: string }[];
  start: number;
}

const comments = new Map<number, string>();
const program = parse(code, {
  ecmaVersion: 2021,
  sourceType: 'script',
  onComment: (block, text, _, end) => block && comments.set(end, text),
});
const declarations = (program.body as unknown as Declaration[]).filter(({ type }) => type === 'FunctionDeclaration');

test('only the custom functions and the entry points of menu and sidebar are public', () => {
  const names = declarations.map(({ id }) => id.name);
  expect(names.sort()).toEqual([...ENTRY_POINTS, ...functions.map(({ id }) => `KPI_${id}`)].sort());
  expect(Object.keys(load()).sort()).toEqual([...names, 'KpiSheet'].sort());
});

test.each(functions.map((entry) => [`KPI_${entry.id}`, entry] as const))(
  '%s shows its parameters and help in Sheets',
  (name, { params, summary, formula }) => {
    const declaration = declarations.find(({ id }) => id.name === name) as Declaration;
    expect(declaration.params.map((param) => [param.type, param.name])).toEqual(
      params.map((param) => ['Identifier', param.name]),
    );
    const help = comments.get(declaration.start - 1) ?? '';
    expect(help).toContain('@customfunction');
    expect(help).toContain(summary.en);
    expect(help).toContain(formula.en);
    const documented = [...help.matchAll(/@param \{[^}]+\} (\w+) (.+)/g)].map(([, param, text]) => [
      param,
      text.startsWith('Optional. '),
    ]);
    expect(documented).toEqual(params.map((param) => [param.name, param.optional]));
    expect(help).not.toMatch(/undefined|\[object|[А-яЁё]/);
  },
);

const examples = functions.flatMap((entry) =>
  entry.examples.map((example, i) => [`KPI_${entry.id}`, i + 1, example] as const),
);

test.each(examples)('%s, example %d, in a fresh context', (name, _, example) => {
  const run = () => callFresh(name, example.given, services);
  if ('refuses' in example) return expect(run).toThrow(`${name}: ${example.refuses}.`);
  expect(JSON.stringify(run(), round)).toEqual(JSON.stringify(example.gives, round));
});

function round(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
}

test('loading the script touches no service of Google', () => {
  const touched: string[] = [];
  const trap = (name: string) => new Proxy({}, { get: () => touched.push(name) });
  const names = [
    'SpreadsheetApp',
    'HtmlService',
    'Session',
    'Utilities',
    'PropertiesService',
    'CacheService',
    'LockService',
  ];
  load(Object.fromEntries(names.map((name) => [name, trap(name)])));
  expect(touched).toEqual([]);
});

test('a KPI of plain numbers asks no service of Google', () => {
  expect(callFresh('KPI_CAC', [2000, 100])).toBe(20);
});

test('the language of an error is that of the spreadsheet', () => {
  const SpreadsheetApp = { getActive: () => ({ getSpreadsheetLocale: () => 'ru_RU' }) };
  expect(() => callFresh('KPI_CAC', ['abc', 1], { SpreadsheetApp })).toThrow(
    'KPI_CAC: sales_marketing_spend — ожидается число, а дано «abc».',
  );
});

test('dates of another realm are dates', () => {
  expect(() => callFresh('KPI_CAC', [new Date(0), 1])).toThrow('is a date');
});

test('Code.js is no larger than its budget', () => {
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(CODE_BUDGET);
});
