// A formula in words with its figures: every KPI of the catalogue, both languages.

import { withNumbers } from '../../../src/report/plan/with-numbers';
import { library } from './drawn';

const kpis = library.functions.filter(({ group }) => group !== 'rows' && group !== 'helpers');

test('figures stand beside what they are of', () => {
  const of = (id: string, values: readonly string[]) => {
    const entry = kpis.find((one) => one.id === id);
    const inputs = (entry?.params ?? [])
      .slice(0, values.length)
      .map(({ name, label }, i) => ({ name, label, value: values[i] }));
    return entry && withNumbers(entry.formula, inputs);
  };
  expect(of('WIN_RATE', ['31', '29'])).toEqual({
    en: 'won (31) ÷ (won (31) + lost (29))',
    ru: 'выигранные (31) ÷ (выигранные (31) + проигранные (29))',
  });
  expect(of('GROWTH', ['12', '10'])?.ru).toBe('(текущий период (12) − прошлый период (10)) ÷ |прошлый период (10)|');
  expect(of('ROI', ['900', '300'])?.ru).toBe('(доход (900) − затраты (300)) ÷ затраты (300)');
  expect(of('CHURN_FROM_COUNTS', ['90', '80', '7'])?.en).toBe(
    '(at the start (90) − (at the end (80) − new (7))) ÷ at the start (90)',
  );
  expect(of('NRR', ['100', '20', '5', '3'])?.ru).toBe(
    '(MRR на начало (100) + допродажи (20) − снижение (5) − ушедшие (3)) ÷ MRR на начало (100)',
  );
});

test.each(['en', 'ru'] as const)('no figure is lost, and few have to stand after the formula (%s)', (language) => {
  const after: string[] = [];
  for (const { id, formula, params } of kpis) {
    const inputs = params
      .filter(({ optional }) => !optional)
      .map(({ name, label }, i) => ({ name, label, value: `v${i}` }));
    const text = withNumbers(formula, inputs)[language];
    for (const { value } of inputs) expect([id, text.includes(value)]).toEqual([id, true]);
    if (/: v\d/.test(text)) after.push(text);
  }
  expect(after.length).toBeLessThan(6);
});
