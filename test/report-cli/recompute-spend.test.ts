// Every number of deals beside spend that begins later and ends earlier, computed anew from the rows of both by code of its own.
import { readFileSync } from 'node:fs';
import { DEAL_EXPORTS } from './deal-exports';
import { testFolder } from './folder';
import { Comparison } from './recompute/compare';
import { jsonFaults } from './recompute/compare-json';
import { expectedOfDealsAndSpend } from './recompute/deals-and-spend';
import { readXlsx, type Sheet } from './recompute/read-xlsx';
import { ENGINES } from './recompute/recalculate';
import { jsonReport, type Report } from './report';

const file = testFolder();
const deals = String(DEAL_EXPORTS['deals.csv'])
  .replace('"Deal name"', '"Customer"')
  .replace('"Lead source"', '"Channel"');
const spend = `Month,Channel,Spend
2026-06-01,Website,1200
2026-06-01,Реклама,800.5
2026-07-01,Website,900
2026-07-01,Выставка,300
2026-08-01,Реклама,1000
2026-08-01,Website,250
`;
const expected = expectedOfDealsAndSpend(deals, spend);
const faultsIn = ([summary]: Sheet[]): string[] => new Comparison(summary as Sheet, expected).run();

describe.each([['KPI functions'], ['plain formulas', '--plain']])('with %s', (_, ...options) => {
  let json: Report;
  let xlsx: Buffer;

  beforeAll(async () => {
    const files = [file('deals.csv', deals), file('spend.csv', spend)];
    const path = file('summary.xlsx');
    json = await jsonReport(...files, '--timezone', 'Europe/Moscow', '--out', path, ...options);
    xlsx = readFileSync(path);
  });

  test('each stands in the built summary, and none besides', () => expect(faultsIn(readXlsx(xlsx))).toEqual([]));
  test('each is in the JSON', () => expect(jsonFaults(json, expected)).toEqual([]));
  test.each(ENGINES)('%s calculates each from the formulas of the workbook', (_name, recalculate) =>
    expect(faultsIn(recalculate(xlsx))).toEqual([]),
  );
});
