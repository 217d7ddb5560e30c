/** Every example of the catalogue, as typed, as a column, as a row, with a header. */

import type { Example } from '../../src/kpi/define';
import type { Result } from '../../src/kpi/host';
import { call, refusalOf } from '../call';
import { type Entry, functions, kpis } from '../catalogue';

const everyExample = functions.flatMap((entry) =>
  entry.examples.map((example) => [label(entry, example), entry, example] as const),
);

function label({ id }: Entry, { given }: Example): string {
  return `KPI_${id}(${given.map((value) => JSON.stringify(value)).join('; ')})`;
}

/** Equal to 12 digits; tables cell by cell. */
function expectSame(actual: Result | unknown, expected: unknown): void {
  if (typeof expected === 'number' && typeof actual === 'number') {
    expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(expected)));
  } else if (Array.isArray(expected) && Array.isArray(actual)) {
    expect(actual).toHaveLength(expected.length);
    for (const [i, value] of expected.entries()) expectSame(actual[i], value);
  } else {
    expect(actual).toEqual(expected);
  }
}

test.each(everyExample)('%s', (_, { id, path }, example) => {
  if ('gives' in example) expectSame(call(path, example.given), example.gives);
  else expect(refusalOf(path, example.given)).toBe(`KPI_${id}: ${example.refuses}.`);
});

const mapped = everyExample.filter(
  ([, entry, { given }]) => kpis.includes(entry) && given.every((value) => !Array.isArray(value)),
);

test.each(mapped)('%s in the second row of a column, under headers', (_, { id, path, name }, example) => {
  const columns = example.given.map((value) => [['Header'], [''], [value]]);
  if ('gives' in example) expectSame(call(path, columns), [[name.en], ...belowBlank(example).map((cell) => [cell])]);
  else expect(refusalOf(path, columns)).toBe(`KPI_${id}: ${example.refuses.replace('but it is', 'but row 3 is')}.`);
});

test.each(mapped)('%s in the third cell of a row', (_, { id, path }, example) => {
  const rows = example.given.map((value) => [['', '', value]]);
  if ('gives' in example)
    expectSame(call(path, rows), belowBlank(example).length === 0 ? [['']] : [['', ...belowBlank(example)]]);
  else expect(refusalOf(path, rows)).toBe(`KPI_${id}: ${example.refuses.replace('but it is', 'but column 3 is')}.`);
});

/** What stands below a blank row: a blank inside a range blanks its row, and rows blank in all arguments are dropped. */
function belowBlank({ given: values, gives }: Extract<Example, { gives: unknown }>): unknown[] {
  if (values.every((value) => value === '')) return [];
  return ['', values.includes('') ? '' : gives];
}

test('each refusal is told in Russian to a Russian spreadsheet', () => {
  for (const [, { id, path }, example] of everyExample) {
    if ('gives' in example) continue;
    const sentence = refusalOf(path, example.given, 'ru');
    expect(sentence).toMatch(new RegExp(`^KPI_${id}: \\w+ — ожидается .*[а-яё].*, а .+\\.$`));
    expect(sentence).not.toMatch(/ must be | is a /);
  }
});

test('each function has an example with a value and one with a blank or a refusal', () => {
  for (const { id, examples } of functions) {
    const values = examples.filter((example) => 'gives' in example && example.gives !== '');
    expect([id, values.length > 0, examples.length > values.length || hasBlankCell(examples)]).toEqual([
      id,
      true,
      true,
    ]);
  }
});

function hasBlankCell(examples: readonly Example[]): boolean {
  return examples.some(
    (example) => 'gives' in example && Array.isArray(example.gives) && example.gives.flat().includes(''),
  );
}
