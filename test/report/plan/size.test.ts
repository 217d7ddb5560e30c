/** A plan is plain data, in both languages, and grows with periods and KPIs only. */

import { FEEDS } from '../../../src/report/measures/feeds';
import { MEASURES } from '../../../src/report/measures/index';
import { buildPlan } from '../../../src/report/plan/build-plan';
import { preview } from '../../../src/report/plan/preview';
import { DEALS, requestFor } from './deals';
import { library, planOf } from './drawn';
import { type Small, scanOf } from './small-scan';
import { MONTHS, ORDERS, SPEND } from './tables';

const cellCount = (tables: readonly Small[], more = {}) =>
  planOf(tables, requestFor(tables, more)).sheets.reduce((sum, { cells }) => sum + cells.length, 0);

test('more rows make no more cells', () => {
  const many = { ...DEALS, rows: Array.from({ length: 200 }, () => DEALS.rows).flat() };
  expect(cellCount([many])).toBe(cellCount([DEALS]));
});

test('another KPI adds its row and the measures behind it', () => {
  const one = cellCount([DEALS], { kpis: ['WIN_RATE'] });
  const two = cellCount([DEALS], { kpis: ['WIN_RATE', 'CLOSE_RATE'] });
  expect(two - one).toBeGreaterThan(0);
  expect(two - one).toBeLessThan(40);
});

test('a plan survives JSON', () => {
  const plan = planOf([ORDERS, SPEND], requestFor([ORDERS, SPEND]));
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  expect(JSON.parse(plan.memory)).toEqual(requestFor([ORDERS, SPEND]));
});

test('in Russian every text of the summary is Russian', () => {
  const { sheets } = planOf([DEALS], requestFor([DEALS], { language: 'ru', breakdowns: ['rep'] }));
  const texts = sheets[0].cells.flatMap(({ content }) => {
    return 'value' in content && typeof content.value === 'string' ? [content.value] : [];
  });
  const foreign = texts.filter((text) => !/[а-яё]/i.test(text) && !/^\d{4}-\d{2}$/.test(text));
  expect(foreign).toEqual([]);
});

test('nothing to compute gives no plan', () => {
  const empty: Small = { ...DEALS, rows: [] };
  expect(buildPlan(scanOf(empty), requestFor([empty]), library)).toBeUndefined();
});

test('each KPI can be fed by the tables, or says what to add', () => {
  const tables = [DEALS, SPEND, MONTHS];
  for (const { id, available, missing, readings } of preview(scanOf(...tables), requestFor(tables))) {
    expect([id, available ? readings.length > 0 : missing.length > 0]).toEqual([id, true]);
    for (const { en, ru } of missing) expect([id, /[а-я]/i.test(en), /[а-я]/i.test(ru)]).toEqual([id, false, true]);
  }
});

test('spend is what CAC waits for', () => {
  const found = preview(scanOf(ORDERS), requestFor([ORDERS])).find(({ id }) => id === 'CAC');
  expect(found?.missing).toEqual([{ en: 'add a table with spend', ru: 'нужно: таблица с расходами' }]);
});

test('every KPI that all measures together could feed has its rows in a plan', () => {
  const roles = Object.keys(MEASURES).filter((id) => MEASURES[id as keyof typeof MEASURES].column);
  const wide: Small = {
    sheet: 'Wide',
    kind: 'periods',
    headers: ['Month', ...roles],
    roles: ['period', ...(roles as Small['roles'])],
    step: 'month',
    rows: MONTHS.rows.map(([month], i) => [month, ...roles.map((_, column) => (column + 1) * (i + 2))]),
  };
  const kpis = Object.keys(FEEDS);
  const request = requestFor([wide], { kpis });
  const fed = preview(scanOf(wide), request).filter(({ available }) => available);
  const plan = planOf([wide], request);
  const targets = plan.sheets[0].inputs.map(({ id }) => id);
  expect(fed.length).toBeGreaterThan(45);
  expect(fed.filter(({ id }) => !targets.includes(`target:${id}`))).toEqual([]);
});
