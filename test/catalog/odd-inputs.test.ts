/** The same odd inputs on every parameter of every function, and a million random calls over all of them. */

import { Refusal } from '../../src/kpi/refusal';
import { hostOf } from '../call';
import { type Entry, functions } from '../catalogue';
import { pick, type Random, randomFrom, randomValue } from '../random';

const single: readonly unknown[] = [
  '',
  ' ',
  null,
  undefined,
  'abc',
  'не число',
  true,
  false,
  new Date(Date.UTC(2024, 1, 29)),
  new Date(Number.NaN),
  '#N/A',
  '#DIV/0!',
  '#ССЫЛКА!',
  new Error('#REF!'),
  -1,
  -0,
  0,
  1,
  0.5,
  1e308,
  -1e308,
  5e-324,
  Number.NaN,
  Infinity,
  '1 054,00',
  '12,5%',
  '$1,200',
  '1,234',
  '03/04/2024',
  '2024-03-04',
  '2024-02-30',
  20240304,
  99999999,
  '=1+1',
  '<script>',
  '\u0000',
  '😀',
  '\u202e',
  'month',
  'won',
  'x'.repeat(5000),
  {},
  [],
  [[]],
  () => 1,
  Symbol.iterator,
];

const shapes: readonly unknown[] = [
  [['one cell']],
  [[1, 2, 3]],
  [[1], [2], [3]],
  [
    [1, 2],
    [3, 4],
  ],
  [[1], [''], [3]],
  [['Header'], [1], [2]],
  [['Header', 1, 2]],
  [[''], [''], ['']],
  [[1], ['abc'], [3]],
  [[1], [2], [''], ['']],
  [[1, 2], [3]],
  [1, 2, 3],
  [['Шапка'], ['Итого']],
  [[new Date(0)], ['2024-03-04']],
];

const host = hostOf('ru_RU', 'Europe/Moscow');

// The call is named, so it can be made again; stacks of half a million refusals would take a third of the time.
Error.stackTraceLimit = 0;

/** A finite number, a text, a boolean, or a rectangle of them; else what is wrong with it. */
function fault(result: unknown): string | undefined {
  if (!Array.isArray(result)) return cellFault(result);
  if (result.length === 0) return 'no rows';
  const width = (result[0] as unknown[]).length;
  if (width === 0) return 'no columns';
  for (const row of result as unknown[][]) {
    if (!Array.isArray(row) || row.length !== width) return 'ragged';
    for (const cell of row) if (cellFault(cell)) return cellFault(cell);
  }
  return undefined;
}

function cellFault(cell: unknown): string | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? undefined : String(cell);
  return typeof cell === 'string' || typeof cell === 'boolean' ? undefined : Object.prototype.toString.call(cell);
}

/** What a call does wrong; undefined when it answers or refuses as it should. */
function wrong(entry: Entry, args: readonly unknown[]): string | undefined {
  try {
    return fault(entry.run({ name: `KPI_${entry.id}`, args, host }));
  } catch (error) {
    if (!(error instanceof Refusal)) return String((error as Error).stack);
    const sentences = [error.sentence('KPI_X', 'en'), error.sentence('KPI_X', 'ru')];
    return sentences.every((text) => /^KPI_X: \w+ .*\.$/s.test(text) && !/undefined|NaN|\[object/.test(text))
      ? undefined
      : sentences.join(' ');
  }
}

function expectRight(entry: Entry, args: readonly unknown[]): void {
  const found = wrong(entry, args);
  if (found)
    throw new Error(
      `KPI_${entry.id}(${args.map((arg) => String(JSON.stringify(arg)).slice(0, 80)).join('; ')}): ${found}`,
    );
}

const each = functions.map((entry) => [`KPI_${entry.id}`, entry] as const);

test.each(each)('%s stands every odd input on every parameter', (_, entry) => {
  const example = entry.examples[0].given;
  for (let i = 0; i < entry.params.length; i++) {
    for (const odd of [...single, ...shapes]) {
      expectRight(
        entry,
        entry.params.map((__, k) => (k === i ? odd : example[k])),
      );
      expectRight(
        entry,
        entry.params.map(() => odd),
      );
    }
  }
});

const CALLS = 1_000_000;

test('a million random calls of values, ranges and rubbish: a proper result or one of our refusals', () => {
  const random = randomFrom('a million calls');
  for (let i = 0; i < CALLS; i++) {
    const entry = functions[i % functions.length];
    expectRight(
      entry,
      entry.params.map((param) => randomArgument(param, random)),
    );
  }
}, 300_000);

function randomArgument(param: Entry['params'][number], random: Random): unknown {
  const kind = random();
  if (kind < 0.5) return randomValue(param, random);
  if (kind < 0.6) return pick(single, random);
  if (kind < 0.65) return pick(shapes, random);
  return Array.from({ length: 1 + Math.floor(random() * 3) }, (_, i) => [
    i === 0 && random() < 0.3 ? 'Header' : random() < 0.03 ? pick(single, random) : flat(randomValue(param, random)),
  ]);
}

function flat(value: unknown): unknown {
  return Array.isArray(value) ? value[0][0] : value;
}
