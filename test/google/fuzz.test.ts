/** Whatever a page sends, an entry point answers in JSON, tells what is wrong in words, and leaves the user's sheets alone. */

import fc from 'fast-check';
import type { HeadlessSheet } from '../../local/node/create';
import { ENTRY_POINTS } from '../bundle/allowed';
import { functions } from '../catalogue';
import { ask, dealsWith, openTable } from './hostile';
import { functionsIn } from './under';

/** Opened from the menu by Google, not called by a page with a request. */
const FROM_MENU = ['onOpen', 'onInstall', 'showFunctions', 'showSummary', 'showTemplates', 'updateSummary'];
const ASKED = ENTRY_POINTS.filter((name) => !FROM_MENU.includes(name));

const RUNS = { numRuns: 12, seed: 7 };

const junk = fc.oneof(
  fc.json({ maxDepth: 3 }),
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    '',
    'null',
    '[]',
    '{}',
    '"',
    '{"token":{}}',
    '{"tables":null}',
    '[[[[]]]]',
    '1e999',
    '{"__proto__":{"a":1}}',
  ),
);

const sheet = openTable(dealsWith(['a', 'b']).slice(0, 7));
const request: object = { ...ask(sheet, 'wizardScan').request, token: 'fuzz' };

/** A request as a page sends it, with something else in the place of one of its parts. */
const damaged = fc
  .tuple(
    fc.nat(200),
    fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(-1, 1e308, '', 'week', [], {}, null, true)),
  )
  .map(([at, value]) => {
    const paths = pathsOf(request);
    return JSON.stringify(put(request, paths[at % paths.length] ?? [], value));
  });

function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]))];
}

function put(whole: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(whole)) return whole.map((part, i) => (String(i) === key ? put(part, rest, value) : part));
  const object = whole as Record<string, unknown>;
  return { ...object, [key]: put(object[key], rest, value) };
}

const usersSheet = (one: HeadlessSheet): string =>
  JSON.stringify(one.model.exportData().sheets.find(({ id }) => id === 'data')?.cells);

const before = usersSheet(sheet);

/** What is wrong with an answer; null where nothing is. */
function fault(name: string, text: string): string | null {
  let answer: unknown;
  try {
    answer = sheet.callFromPage(name, [text]);
  } catch (error) {
    return `throws ${(error as Error).message}`;
  }
  if (typeof answer !== 'string') return `answers ${typeof answer}`;
  const { error } = Object(JSON.parse(answer));
  if (error !== undefined && !(isSentence(error.en) && isSentence(error.ru))) return `says ${JSON.stringify(error)}`;
  return usersSheet(sheet) === before ? null : 'changed the user’s sheet';
}

const isSentence = (text: unknown): boolean =>
  typeof text === 'string' && /^\p{Lu}.*\.$/u.test(text) && !/undefined|\[object|TypeError|\bat \w+ \(/.test(text);

test('every entry point that a page may call is asked', () => {
  expect(ASKED.length).toBeGreaterThan(6);
});

describe.each(ASKED)('%s', (name) => {
  beforeEach(() => sheet.model.selection.selectCell(0, 0));

  test('answers any text', () => {
    fc.assert(
      fc.property(junk, (text) => expect([text, fault(name, text)]).toEqual([text, null])),
      { ...RUNS, numRuns: 25 },
    );
  });

  test('answers a request with one part damaged', () => {
    fc.assert(
      fc.property(damaged, (text) => expect([text, fault(name, text)]).toEqual([text, null])),
      RUNS,
    );
  });
});

test.each(['abc', '', ' =1', '+1', 5, null, ['=1'], { a: '=1' }])(
  '%j is no formula: nothing is put into the cell',
  (formula) => {
    sheet.model.selection.selectCell(10, 10);
    expect(ask(sheet, 'insertFormula', { formula }).error.en).toMatch(/could not be put/);
    expect(sheet.cell('Deals!K11')).toMatchObject({ value: '', formula: null });
  },
);

test.each(FROM_MENU)('%s, called by a page with any event, says nothing and leaves the sheets alone', (name) => {
  fc.assert(
    fc.property(fc.option(fc.jsonValue({ maxDepth: 2 })), (event) => {
      expect([event, sheet.callFromPage(name, [event]) ?? null]).toEqual([event, null]);
      expect(usersSheet(sheet)).toBe(before);
    }),
    { ...RUNS, numRuns: 3 },
  );
});

describe('custom functions', () => {
  const run = functionsIn();
  const cell = fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.string(), fc.double(), fc.date({ noInvalidDate: false }));
  const argument = fc.oneof(
    cell,
    fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
    fc.jsonValue(),
  );

  const isPlain = (value: unknown): boolean => ['string', 'boolean'].includes(typeof value) || Number.isFinite(value);

  /** A refusal in the function's own words, or a value or rectangle that a sheet can show. */
  function answers(name: string, args: readonly unknown[]): unknown {
    try {
      const result = run(name, args);
      const rows = (Array.isArray(result) ? result : [[result]]) as unknown[][];
      const width = rows[0]?.length ?? 0;
      return width > 0 && rows.every((row) => row.length === width && row.every(isPlain)) ? null : result;
    } catch (error) {
      const { message } = error as Error;
      return message.startsWith(`${name}: `) && message.endsWith('.') ? null : message;
    }
  }

  test.each(functions.map(({ id }) => `KPI_${id}`))('%s takes any JSON', (name) => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 8 }), (args) =>
        expect([args, answers(name, args)]).toEqual([args, null]),
      ),
      { numRuns: 25, seed: 7 },
    );
  });
});
