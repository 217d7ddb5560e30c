/** What feeds each KPI: every KPI has a way, every way names real parameters and real measures. */

import { FEEDS } from '../../../src/report/measures/feeds';
import { type DeclaredId, isMeasure, MEASURES, measureOf } from '../../../src/report/measures/index';
import type { Measure, Recipe } from '../../../src/report/measures/measure';
import { kpis } from '../../catalogue';

const measures: readonly (readonly [string, Measure])[] = Object.entries(MEASURES);

test('every KPI of numbers, cells and ranges is fed in at least one way', () => {
  expect(kpis.map(({ id }) => id).filter((id) => !(id in FEEDS))).toEqual([]);
});

test.each(kpis.map((kpi) => [kpi.id, kpi] as const))(
  '%s: its ways name its parameters, all the required ones',
  (id, kpi) => {
    for (const { feeds: needed, more, by } of FEEDS[id]) {
      const feeds = { ...needed, ...more };
      const { params } = by && by !== '=' ? (kpis.find((one) => one.id === by) ?? kpi) : kpi;
      const names = params.map(({ name }) => name);
      expect(Object.keys(feeds).filter((name) => !names.includes(name))).toEqual([]);
      const lacking = params.filter(({ optional, name }) => !optional && !(name in feeds)).map(({ name }) => name);
      expect(by === '=' ? Object.keys(feeds).length : lacking).toEqual(by === '=' ? 1 : []);
    }
  },
);

test('every way names measures that are declared and KPIs that are fed', () => {
  const unknown = Object.entries(FEEDS).flatMap(([id, readings]) =>
    readings.flatMap(({ feeds, more }) =>
      Object.values({ ...feeds, ...more }).flatMap((feed) => {
        if (typeof feed === 'string') return isMeasure(feed) ? [] : [`${id}: ${feed}`];
        return 'kpi' in feed && !(feed.kpi in FEEDS) ? [`${id}: ${feed.kpi}`] : [];
      }),
    ),
  );
  expect(unknown).toEqual([]);
});

test('no KPI waits for itself', () => {
  const waits = (id: string, path: readonly string[]): string[] => {
    if (path.includes(id)) return [[...path, id].join(' → ')];
    return FEEDS[id].flatMap(({ feeds, more }) =>
      Object.values({ ...feeds, ...more }).flatMap((feed) =>
        typeof feed === 'object' && 'kpi' in feed ? waits(feed.kpi, [...path, id]) : [],
      ),
    );
  };
  expect(Object.keys(FEEDS).flatMap((id) => waits(id, []))).toEqual([]);
});

test('every measure has a name in both languages, and a way or a wish', () => {
  for (const [id, { name }] of measures) {
    expect([id, /[а-я]|^MRR|^Лиды/i.test(name.ru)]).toEqual([id, true]);
    expect([id, /[а-я]/i.test(name.en)]).toEqual([id, false]);
  }
});

test('measures made of measures name declared ones', () => {
  const parts = (recipe: Recipe) => {
    if (recipe.make === 'ratio') return [recipe.of, recipe.by];
    return recipe.make === 'before' ? [recipe.of] : [];
  };
  expect(measures.flatMap(([, { from }]) => from.flatMap(parts)).filter((id) => !isMeasure(id))).toEqual([]);
  const before = measureOf('revenue:before' satisfies `${DeclaredId}:before`);
  expect([before.name.en, before.adds]).toEqual(['Revenue, period before', 'before']);
});
