/** Nothing of the user's data becomes a formula, breaks out of one, or is written over. */

import { engine } from '../../../local/host/engine';
import type { Box, Plan } from '../../../src/report/plan/model';
import { DEALS, requestFor } from './deals';
import { draw, named, planOf } from './drawn';
import type { Small } from './small-scan';
import { ANSWERS, CHURNED, MONTHS, ORDERS, SPEND, SUBSCRIPTIONS } from './tables';

/** What begins with `=` cannot stand in a cell of this engine as a text; it is tried as a word alone. */
const HOSTILE = [
  "' or",
  '+cmd',
  '-x',
  '@x',
  'A\tB',
  '"),A1&("',
  "it's",
  '{summary}!A1',
  '<script>',
  '>5',
  '*',
  '?',
  '~',
  '1,5;2',
];

const hostile: Small = {
  ...DEALS,
  sheet: 'Deals {data}! 2024',
  rows: HOSTILE.map((word, i) => [word, 100 + i, ...DEALS.rows[0].slice(2, 4), word, word, word]),
  stages: Object.fromEntries(HOSTILE.map((word, i) => [word, i < 5 ? 'won' : i < 11 ? 'lost' : 'open'])),
};

const each = [
  ['deals', [DEALS]],
  ['orders and spend', [ORDERS, SPEND]],
  ['answers', [ANSWERS]],
  ['months', [MONTHS]],
  ['a list', [CHURNED]],
  ['subscriptions', [SUBSCRIPTIONS]],
  ['hostile words', [hostile]],
] as const;

const styles = ['kpi', 'plain'] as const;

function formulas({ sheets }: Plan): string[] {
  return sheets.flatMap(({ cells }) => cells.flatMap(({ content }) => ('formula' in content ? [content.formula] : [])));
}

test.each(each)('%s: every formula is calculated without an error', (_, tables) => {
  for (const style of styles) {
    const drawn = draw(tables, requestFor(tables, { style, targets: { AOV: { value: 5, due: '2024-12-31' } } }));
    expect(drawn.errors()).toEqual([]);
  }
});

test.each(each)('%s: no decimal, no array in braces, English names and commas', (_, tables) => {
  for (const style of styles) {
    for (const formula of formulas(planOf(tables, requestFor(tables, { style })))) {
      const code = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '').replace(/\{\w+\}!/g, '');
      expect([formula, /\d\.\d|[{};]|[^\x20-\x7e]/.test(code)]).toEqual([formula, false]);
      expect(formula.startsWith('=')).toBe(true);
    }
  }
});

test('words of the data stay words: in criteria, in labels and in texts', () => {
  const drawn = draw([hostile], requestFor([hostile], { breakdowns: ['rep'] }));
  expect(drawn.row('Deals won')[1]).toBe(5);
  expect(drawn.row('Deals lost')[1]).toBe(6);
  expect(drawn.row('Amount won')[1]).toBe(100 + 101 + 102 + 103 + 104);
  const plain = draw([hostile], requestFor([hostile], { breakdowns: ['rep'], style: 'plain' }));
  const labels = plain.plan.sheets[1].cells.filter(({ column, content }) => column === 4 && 'value' in content);
  expect(labels.map(({ content }) => ('value' in content ? content.value : ''))).toEqual(
    expect.arrayContaining(HOSTILE),
  );
});

test('a word that begins with = is compared, not calculated', () => {
  const plan = planOf([{ ...DEALS, stages: { ...DEALS.stages, '=1+1': 'won' } }], requestFor([DEALS]));
  const counted = formulas(plan).filter((formula) => formula.includes('1+1'));
  expect(counted.length).toBeGreaterThan(0);
  expect(counted.filter((formula) => !/"==1\+1"|="=1\+1"/.test(formula))).toEqual([]);
});

test.each(["It's, ours", '{summary}!A1', "''", 'Лист №1', 'A"B', '2024'])('a sheet called %s is quoted', (sheet) => {
  const plan = planOf([{ ...DEALS, sheet }], requestFor([{ ...DEALS, sheet }]));
  const names = plan.sheets.map(({ name }) => name);
  const allowed = [sheet, ...names].map((name) => `'${name.replace(/'/g, "''")}'`);
  for (const formula of formulas(plan)) {
    const strings = named(formula, plan).match(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g) ?? [];
    const quoted = strings.filter((text) => text.startsWith("'"));
    expect(quoted.filter((name) => !allowed.includes(name))).toEqual([]);
    expect(engine.tokenize(named(formula, plan)).filter(({ type }) => type === 'UNKNOWN')).toEqual([]);
  }
});

test('references stay inside the table', () => {
  const plan = planOf([DEALS], requestFor([DEALS]));
  const outside = formulas(plan).flatMap((formula) =>
    [...formula.matchAll(/'Deals'!\$([A-Z]+)\$(\d+):\$([A-Z]+)/g)].filter(([, from, row, to]) => {
      const isWhole = from === 'A' && row === '1' && to === 'G' && formula.includes('KPI_DATA_CHECK(');
      return !isWhole && (from !== to || from > 'G' || row !== '2');
    }),
  );
  expect(outside).toEqual([]);
});

test.each(each)(
  '%s: cells, inputs and charts stand in the sheet; blocks do not overlap; spills have room',
  (_, tables) => {
    const { sheets } = planOf(tables, requestFor(tables));
    const [{ cells, blocks, rows, columns, inputs, widths }] = sheets;
    const named = blocks.flatMap((block) => (block.columns ? [[block.id, block.columns.slice(0, 3)]] : []));
    for (const [id, [label, , share]] of named as [string, string[]][]) {
      expect([id, label, share]).toEqual([expect.stringMatching(/^breakdown:/), 'label', 'share']);
    }
    expect(cells.filter(({ row, column }) => row > rows || column > columns)).toEqual([]);
    const keys = cells.map(({ row, column }) => `${row}/${column}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    expect(new Set(inputs.map(({ id }) => id)).size).toBe(inputs.length);
    expect(widths.length).toBeGreaterThan(9);
    const overlap = blocks.flatMap((a, i) =>
      blocks
        .slice(i + 1)
        .filter((b) => meet(a.box, b.box))
        .map((b) => `${a.id}/${b.id}`),
    );
    expect(overlap).toEqual([]);
    const outside = cells.filter(
      ({ row, column }) => !blocks.some(({ box }) => meet(box, { row, column, rows: 1, columns: 1 })),
    );
    expect(outside).toEqual([]);
  },
);

function meet(a: Box, b: Box): boolean {
  const rows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}
