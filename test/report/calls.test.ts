// How many calls of Google's services a build makes: as many for many rows and many KPIs as for few.

import { createLocalSheet } from '../../local/node/create';
import { FEEDS } from '../../src/report/measures/feeds';
import { MEASURES } from '../../src/report/measures/index';
import { HEAVY } from '../../src/report/plan/choice/sources';
import type { Request } from '../../src/report/request';
import { ROLES } from '../../src/report/scan/roles';
import type { BuildAnswer } from '../../src/sheets/build/build';
import { letters } from '../../src/sheets/draw/address';
import type { ScanAnswer } from '../../src/sheets/wizard/contract';
import { dist } from '../catalogue';
import { ask } from '../sheets/asking';

/** Each deal has a client of its own: there are no cohorts to show. */
function open(deals: number) {
  const rows = Array.from({ length: deals }, (_, i) => {
    const date = `2024-${String(1 + (i % 6)).padStart(2, '0')}-${10 + (i % 18)}`;
    return [
      `D${i}`,
      ['Won', 'Lost', 'New'][i % 3],
      String(100 + (i % 90)),
      date,
      i % 3 < 2 ? date : '',
      `Rep ${i % 4}`,
      String(70_000 + i),
    ];
  });
  const cells = [['Deal', 'Stage', 'Amount', 'Created', 'Closed', 'Rep', 'Client'], ...rows].flatMap((row, r) =>
    row.map((text, c) => [`${letters(c + 1)}${r + 1}`, text]),
  );
  const sheets = [{ id: 'one', name: 'Deals', rowNumber: deals + 20, colNumber: 10, cells: Object.fromEntries(cells) }];
  return createLocalSheet({ dist, workbook: { sheets } });
}

function callsOf(deals: number): number {
  const sheet = open(deals);
  const { request } = ask<ScanAnswer>(sheet, 'wizardScan');
  const wish: Request = { ...request, breakdowns: [] };
  sheet.host.calls.reset();
  expect(ask(sheet, 'wizardBuild', wish)).not.toHaveProperty('error');
  return sheet.host.calls.count;
}

test('rows cost no call, of a table of very many rows either', () => {
  const calls = callsOf(60);
  expect(callsOf(3000)).toBe(calls);
  expect(callsOf(HEAVY + 1)).toBe(calls);
}, 240_000);

/** A row a month with a column for every figure that such a table may hold. */
function openMonths() {
  const roles = Object.keys(MEASURES).filter((id) => MEASURES[id as keyof typeof MEASURES].column && id in ROLES);
  const rows = Array.from({ length: 6 }, (_, month) => [
    `2024-0${month + 1}-01`,
    ...roles.map((_, i) => String((i + 2) * 10 + month)),
  ]);
  const cells = [['Month', ...roles.map((_, i) => `Figure ${i}`)], ...rows].flatMap((row, r) =>
    row.map((text, c) => [`${letters(c + 1)}${r + 1}`, text]),
  );
  const sheets = [{ id: 'one', name: 'Months', rowNumber: 30, colNumber: 120, cells: Object.fromEntries(cells) }];
  const said = Object.fromEntries(roles.map((role, i) => [String(i + 2), role]));
  const table = { use: true, kind: 'periods', roles: { '1': 'period', ...said } };
  return { sheet: createLocalSheet({ dist, workbook: { sheets } }), table };
}

test('KPIs cost no call: 5 or 50, with the same charts', () => {
  const built = (kpis: readonly string[]) => {
    const { sheet, table } = openMonths();
    const { request, scan } = ask<ScanAnswer>(sheet, 'wizardScan');
    const wish = { ...request, breakdowns: [], kpis, tables: [{ ...table, id: scan.tables[0].id }] };
    sheet.host.calls.reset();
    const answer = ask<BuildAnswer>(sheet, 'wizardBuild', wish);
    const { count } = sheet.host.calls;
    const charts = sheet.model.getters.getChartIds(sheet.host.grid.findSheet(answer.sheets[0].name) ?? '').length;
    const shown = answer.sheets[0].inputs.filter(({ id }) => id.slice(7) in FEEDS && id.startsWith('target:')).length;
    return { count, charts, shown };
  };
  const many = built(Object.keys(FEEDS));
  const few = built(['MQL_TO_SQL', 'NET_NEW_MRR', 'AOV', 'LEAD_TO_CUSTOMER', 'WIN_RATE']);
  expect(few.shown).toBe(5);
  expect(many.shown).toBeGreaterThanOrEqual(50);
  expect(many.charts).toBe(few.charts);
  expect(many.count).toBe(few.count);
});
