// Every number of the summary of needful_things, computed anew from its rows by code of its own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testFolder } from '../report-cli/folder';
import { monthsBetween, weeksUpTo } from '../report-cli/recompute/arithmetic';
import { Comparison } from '../report-cli/recompute/compare';
import { jsonFaults } from '../report-cli/recompute/compare-json';
import { rowsOf } from '../report-cli/recompute/csv';
import { readXlsx, type Sheet } from '../report-cli/recompute/read-xlsx';
import { ENGINES } from '../report-cli/recompute/recalculate';
import { expectedOfShop } from '../report-cli/recompute/shop';
import { jsonReport, type Report } from '../report-cli/report';
import { textOf } from './files';

const MINUTE = 60_000;
const SETS = ['orders', 'marketing_spend'].map((name) => `needful_things/${name}.csv`);
const [orders = [], spend = []] = SETS.map((path) => rowsOf(textOf(path)));
const paths = SETS.map((path) => join(__dirname, '../../../shared/data', path));

const months = monthsBetween('2019-01-01', '2021-12-31');
const weeks = weeksUpTo('2021-12-31', 61);
const year = { label: '', first: '2020-01-01', last: '2020-12-31' };
const file = testFolder();
const faultsIn = ([summary]: Sheet[], expected: ReturnType<typeof expectedOfShop>): string[] =>
  new Comparison(summary as Sheet, expected).run();

describe.each([
  ['36 months', [], { periods: months, before: undefined, earlier: undefined }],
  ['12 months', ['--periods', '12'], { periods: months.slice(24), before: months[23], earlier: year }],
  [
    '60 weeks',
    ['--period', 'week', '--periods', '60'],
    {
      periods: weeks.slice(1),
      before: weeks[0],
      earlier: { label: '', first: '2019-09-16', last: '2020-11-08' },
      isFiner: true as const,
    },
  ],
])('%s', (_, options, shown) => {
  const expected = expectedOfShop({ orders, spend }, shown);

  describe.each([['KPI functions'], ['plain formulas', '--plain']])('with %s', (_name, ...style) => {
    let json: Report;
    let xlsx: Buffer;

    beforeAll(async () => {
      const path = file('summary.xlsx');
      json = await jsonReport(...paths, '--timezone', 'UTC', '--out', path, ...options, ...style);
      xlsx = readFileSync(path);
    }, 3 * MINUTE);

    test('each stands in the built summary, and none besides', () =>
      expect(faultsIn(readXlsx(xlsx), expected)).toEqual([]));
    test('each is in the JSON', () => expect(jsonFaults(json, expected)).toEqual([]));
    test.each(ENGINES)(
      '%s calculates each from the formulas of the workbook',
      (_engine, recalculate) => expect(faultsIn(recalculate(xlsx), expected)).toEqual([]),
      3 * MINUTE,
    );
  });
});
