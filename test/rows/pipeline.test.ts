/** KPI_PIPELINE, KPI_PIPELINE_VALUE, KPI_PIPELINE_COUNT, KPI_WEIGHTED_PIPELINE against slow and plain oracles. */

import fc from 'fast-check';
import {
  type Deal,
  deals,
  expectClose,
  grouped,
  isLostHere,
  isWonHere,
  numberOf,
  textOf,
  total,
  under,
} from './arbitrary';
import { body, column, refusal, rows, table } from './call';

const hasStage = ({ stage }: Deal) => textOf(stage) !== '';
const hasAmount = ({ amount }: Deal) => numberOf(amount) !== undefined;
const hasShare = ({ share }: Deal) => numberOf(share) !== undefined;
const isOpen = ({ stage }: Deal) => !isWonHere(stage) && !isLostHere(stage);
const value = (of: readonly Deal[]) => total(of.map(({ amount }) => numberOf(amount) as number));
const weighted = (of: readonly Deal[]) =>
  total(of.map(({ amount, share }) => (numberOf(amount) as number) * (numberOf(share) as number)));

test('random deals: value, count and weighted value are those of the oracle', () => {
  fc.assert(
    fc.property(deals, (random) => {
      const amounts = under('Amount', random, 'amount');
      const stages = under('Stage', random, 'stage');
      const shares = under('Probability', random, 'share');
      const valued = random.filter((deal) => hasStage(deal) && hasAmount(deal));
      const staged = random.filter(hasStage);
      const weighable = random.filter((deal) => hasAmount(deal) && hasShare(deal));
      expectClose(rows('PIPELINE_VALUE', [amounts, stages]), valued.length ? value(valued.filter(isOpen)) : '');
      expectClose(rows('PIPELINE_COUNT', [stages]), staged.length ? staged.filter(isOpen).length : '');
      expectClose(rows('WEIGHTED_PIPELINE', [amounts, shares]), weighable.length ? weighted(weighable) : '');
    }),
    { numRuns: 300 },
  );
});

test('random deals: the table by stage is that of the oracle', () => {
  fc.assert(
    fc.property(deals, fc.boolean(), (random, withShares) => {
      const shares = withShares ? [under('Probability', random, 'share')] : [];
      const found = table('PIPELINE', [under('Stage', random, 'stage'), under('Amount', random, 'amount'), ...shares]);
      const complete = random.filter((deal) => hasStage(deal) && hasAmount(deal) && (!withShares || hasShare(deal)));
      const expected = grouped(complete, ({ stage }) => textOf(stage)).map(([stage, own]) => {
        return [stage, own.length, value(own), withShares ? weighted(own) : ''];
      });
      expectClose(body(found), expected);
    }),
    { numRuns: 300 },
  );
});

test('the stages of the table that are open add up to the pipeline value and count', () => {
  fc.assert(
    fc.property(deals, (random) => {
      const complete = random.filter((deal) => hasStage(deal) && hasAmount(deal));
      const [stages, amounts] = [under('Stage', complete, 'stage'), under('Amount', complete, 'amount')];
      fc.pre(complete.length > 1);
      const open = body(table('PIPELINE', [stages, amounts])).filter(
        ([stage]) => !isWonHere(stage) && !isLostHere(stage),
      );
      expectClose(total(open.map((row) => Number(row[2]))), rows('PIPELINE_VALUE', [amounts, stages]));
      expectClose(total(open.map((row) => Number(row[1]))), rows('PIPELINE_COUNT', [stages]));
    }),
  );
});

test('closed_values replaces all known words', () => {
  const stages = column('Won', 'Архив', 'архив ', 'Demo');
  expect(rows('PIPELINE_COUNT', [stages, 'Архив'])).toBe(2);
  expect(rows('PIPELINE_COUNT', [stages, column('Архив', 'demo')])).toBe(1);
  expect(rows('PIPELINE_VALUE', [column(1, 2, 4, 8), stages, 'Архив; Demo'])).toBe(1);
});

test('all deals closed are zero, no deals are blank', () => {
  expect(rows('PIPELINE_COUNT', [column('Won', 'Lost')])).toBe(0);
  expect(rows('PIPELINE_VALUE', [column(5, 6), column('Won', 'Отказ')])).toBe(0);
  expect(rows('PIPELINE_COUNT', [column('', '')])).toBe('');
  expect(rows('PIPELINE_VALUE', [column('Amount', ''), column('Stage', '')])).toBe('');
  expect(rows('WEIGHTED_PIPELINE', [column(5, ''), column('', 0.5)])).toBe('');
});

test('a column of stages alone has a header only if its first word is a known one and no known stage', () => {
  expect(rows('PIPELINE_COUNT', [column('Stage', 'Demo')])).toBe(1);
  expect(rows('PIPELINE_COUNT', [column('Этап сделки', 'Demo')])).toBe(1);
  expect(rows('PIPELINE_COUNT', [column('Lead', 'Demo')])).toBe(2);
  expect(rows('PIPELINE_COUNT', [column('Result', 'Demo'), 'Result'])).toBe(1);
  expect(rows('PIPELINE_COUNT', [column('Status', 'Demo'), 'Archive'])).toBe(1);
});

test('the table is Russian in a Russian spreadsheet', () => {
  expect(table('PIPELINE', [column('Лид'), column(4), column(0.5)], 'ru')).toEqual([
    ['Этап', 'Сделки', 'Сумма', 'Взвешенная сумма'],
    ['Лид', 1, 4, 2],
  ]);
});

test('faults are named in both languages', () => {
  const percent = [column(1000, 500), column(0.5, 20)];
  expect(refusal('WEIGHTED_PIPELINE', percent)).toMatch(
    /probabilities must be a fraction from 0 to 1, but row 2 is 20 \(20 means 2000 %; write 20% or 0.2\)/,
  );
  expect(refusal('WEIGHTED_PIPELINE', percent, 'ru')).toMatch(
    /probabilities — ожидается доля от 0 до 1, а в строке 2 стоит 20 \(/,
  );
  expect(refusal('PIPELINE_VALUE', [column(1, 2), column('a')])).toMatch(/stages must be of the same size as amounts/);
  expect(refusal('PIPELINE', [column('a', new Date(0)), column(1, 2)])).toMatch(
    /stages must be text or a number, but row 2 is a date/,
  );
});
