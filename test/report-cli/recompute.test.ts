// Every number of the sample deals' summary, computed anew from the rows of their export by code of its own.
import { readFileSync } from 'node:fs';
import { DEAL_EXPORTS } from './deal-exports';
import { testFolder } from './folder';
import { Comparison } from './recompute/compare';
import { jsonFaults } from './recompute/compare-json';
import { expectedOfDeals } from './recompute/deals';
import { readXlsx, type Sheet } from './recompute/read-xlsx';
import { ENGINES } from './recompute/recalculate';
import { jsonReport, type Report } from './report';

const file = testFolder();
/** None of the deals won in May has an amount, and one of September has no owner. */
const csv = String(DEAL_EXPORTS['deals.csv'])
  .replace('"Deal name"', '"Customer"')
  .replace(/("Closed won"),"[\d.]+"(.*"2026-05-\d\d")\r/g, '$1,""$2\r')
  .replace(/("Closed won","[\d.]+"),"[^"]+"(.*"2026-09-\d\d"\r)/, '$1,""$2');
const expected = expectedOfDeals(csv);
const faultsIn = ([summary]: Sheet[]): string[] => new Comparison(summary as Sheet, expected).run();

describe.each([['KPI functions'], ['plain formulas', '--plain']])('with %s', (_, ...options) => {
  let json: Report;
  let xlsx: Buffer;

  beforeAll(async () => {
    const path = file('summary.xlsx');
    json = await jsonReport(file('deals.csv', csv), '--timezone', 'Europe/Moscow', '--out', path, ...options);
    xlsx = readFileSync(path);
  });

  test('each stands in the built summary, and none besides', () => expect(faultsIn(readXlsx(xlsx))).toEqual([]));
  test('each is in the JSON', () => expect(jsonFaults(json, expected)).toEqual([]));
  test.each(ENGINES)('%s calculates each from the formulas of the workbook', (_name, recalculate) =>
    expect(faultsIn(recalculate(xlsx))).toEqual([]),
  );
});

test('with plain formulas other programs need the values of distinct counts only', async () => {
  const path = file('plain.xlsx');
  await jsonReport(file('deals.csv', csv), '--timezone', 'Europe/Moscow', '--plain', '--out', path);
  const [summary] = readXlsx(readFileSync(path)) as [Sheet];
  const fixed = [...summary.cells.values()].filter((columns) =>
    [...columns.values()].some(({ formula, value }) => formula === undefined && typeof value === 'number'),
  );
  expect(fixed.map((columns) => columns.get(1)?.value)).toEqual(['from', 'to', 'Sales reps']);
});
