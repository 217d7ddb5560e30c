/** KPI_FUNNEL and KPI_FUNNEL_DEALS against slow and plain oracles, the bottleneck rule, and odd inputs. */

import fc from 'fast-check';
import { ratio } from './arbitrary';
import { body, column, refusal, table } from './call';

function oracle(stages: readonly string[], counts: readonly number[]): unknown[][] {
  const steps = counts.map((count, i) => (i === 0 || counts[i - 1] === 0 ? undefined : count / counts[i - 1]));
  const possible = steps.filter((step): step is number => step !== undefined && step <= 1);
  const bottleneck = possible.length > 0 ? steps.indexOf(Math.min(...possible)) : -1;
  return stages.map((stage, i) => [
    stage,
    counts[i],
    steps[i] ?? '',
    ratio(counts[i], counts[0]),
    i === 0 ? '' : counts[i - 1] - counts[i],
    i === bottleneck ? 'bottleneck' : '',
  ]);
}

test('random funnels give what the oracle gives', () => {
  const stage = fc.record({
    name: fc.constantFrom('Lead', 'Demo', 'Won', '', 'Lead'),
    count: fc.constantFrom('', 0, 1, 2, 5, 10, 10.5),
  });
  fc.assert(
    fc.property(fc.array(stage, { minLength: 1, maxLength: 8 }), (rows) => {
      const complete = rows.filter(({ name, count }) => name !== '' && count !== '');
      const expected = oracle(
        complete.map(({ name }) => name),
        complete.map(({ count }) => Number(count)),
      );
      const args = [
        column('Stage', ...rows.map(({ name }) => name)),
        column('Count', ...rows.map(({ count }) => count)),
      ];
      expect(body(table('FUNNEL', args))).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

const bottleneckOf = (...counts: number[]) => {
  const rows = body(table('FUNNEL', [column(...counts.map((_, i) => `s${i}`)), column(...counts)]));
  return rows.map((row) => row[5]).indexOf('bottleneck');
};

test('the bottleneck is the lowest step conversion, in a tie the earliest', () => {
  expect(bottleneckOf(100, 50, 10, 8)).toBe(2);
  expect(bottleneckOf(100, 50, 25)).toBe(1);
  expect(bottleneckOf(30, 3, 10, 1)).toBe(1);
  expect(bottleneckOf(100, 0, 0)).toBe(1);
});

test('a step above 100 % is never the bottleneck', () => {
  expect(bottleneckOf(10, 20, 30)).toBe(-1);
  expect(bottleneckOf(10, 20, 20)).toBe(2);
  expect(bottleneckOf(0, 5)).toBe(-1);
  expect(bottleneckOf(7)).toBe(-1);
});

test('a funnel in a row of cells is read along itself', () => {
  const found = body(table('FUNNEL', [[['Stage', 'Lead', 'Won']], [['Count', 8, 2]]]));
  expect(found.map((row) => row.slice(0, 3))).toEqual([
    ['Lead', 8, ''],
    ['Won', 2, 0.25],
  ]);
});

test('a funnel speaks Russian in a Russian spreadsheet', () => {
  expect(table('FUNNEL', [column('Лид', 'Сделка'), column(4, 1)], 'ru')).toEqual([
    ['Этап', 'Количество', 'Конверсия шага', 'Конверсия от первого этапа', 'Потеряно', 'Узкое место'],
    ['Лид', 4, '', 1, '', ''],
    ['Сделка', 1, 0.25, 0.25, 3, 'узкое место'],
  ]);
});

test('faults in counts are named in both languages', () => {
  expect(refusal('FUNNEL', [column('a', 'b'), column(1, -1)])).toBe(
    'KPI_FUNNEL: counts must be zero or more, but row 2 is -1.',
  );
  expect(refusal('FUNNEL', [column('a', 'b'), column(1, -1)], 'ru')).toMatch(
    /counts — ожидается .*, а в строке 2 стоит -1\.$/,
  );
});

const ORDER = ['Lead', 'Demo', 'Счёт', 'Won'];

function dealsOracle(stages: readonly string[]): unknown[][] {
  const places = stages
    .filter((stage) => stage.trim() !== '')
    .map((stage) => ORDER.findIndex((one) => one.toLowerCase() === stage.trim().toLowerCase().replace('счет', 'счёт')));
  const outside = places.filter((place) => place < 0).length;
  const counts = ORDER.map((_, i) => places.filter((place) => Math.max(place, 0) >= i).length);
  return [...oracle(ORDER, counts), ...(outside > 0 ? [['Not in the order', outside, '', '', '', '']] : [])];
}

test('random deals give what the oracle gives', () => {
  const stage = fc.constantFrom('Lead', 'lead ', 'Demo', 'DEMO', 'счет', 'Счёт', 'Won', '', ' ', 'On hold', '7');
  fc.assert(
    fc.property(fc.array(stage, { minLength: 1, maxLength: 30 }), fc.boolean(), (stages, asText) => {
      const order = asText ? ORDER.join(', ') : column('Stages', ...ORDER, '');
      expect(body(table('FUNNEL_DEALS', [column('Stage', ...stages), order]))).toEqual(dealsOracle(stages));
    }),
    { numRuns: 300 },
  );
});

test('a deal counts in its stage and in all before it, and a stage outside the order in the first only', () => {
  const found = body(table('FUNNEL_DEALS', [column('c', 'a', 'x', 'y', ''), 'a, b, c']));
  expect(found.map((row) => [row[0], row[1]])).toEqual([
    ['a', 4],
    ['b', 1],
    ['c', 1],
    ['Not in the order', 2],
  ]);
});

test('counts of a funnel of deals never grow', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ORDER, 'x'), { minLength: 1 }), (stages) => {
      const counts = body(table('FUNNEL_DEALS', [column(...stages), ORDER.join()]))
        .slice(0, ORDER.length)
        .map((row) => Number(row[1]));
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
      expect(counts[0]).toBe(stages.length);
    }),
  );
});

test('the first row is a header only if it is a known header word and no stage of the order', () => {
  const countOf = (first: string, order: string) =>
    body(table('FUNNEL_DEALS', [column(first, 'Lead', 'Lead'), order]))[0][1];
  expect(countOf('Stage', 'Lead, Won')).toBe(2);
  expect(countOf('Статус сделки', 'Lead, Won')).toBe(2);
  expect(countOf('Lead', 'Lead, Won')).toBe(3);
  expect(countOf('Status', 'Lead, Status')).toBe(3);
  expect(countOf('Something', 'Lead, Won')).toBe(3);
});

test('the last row is told in Russian', () => {
  expect(table('FUNNEL_DEALS', [column('Лид', 'Пауза'), 'Лид'], 'ru')[2].slice(0, 2)).toEqual([
    'Не из списка этапов',
    1,
  ]);
});

test('an order that is missing or repeats itself is refused', () => {
  expect(refusal('FUNNEL_DEALS', [column('a', 'b')])).toBe(
    'KPI_FUNNEL_DEALS: stage_order must be the stages in their order, but it is blank.',
  );
  expect(refusal('FUNNEL_DEALS', [column('a', 'b'), 'a, b, A'], 'ru')).toMatch(
    /stage_order — ожидается список этапов без повторов, а .* «A»\.$/,
  );
  expect(refusal('FUNNEL_DEALS', [column('a', 'b'), column('a', '#REF!')])).toMatch(
    /stage_order must be words, .* but row 2 is the error #REF!/,
  );
});
