// The first build in the real local grid: what stands in the cells, and how many calls it takes.

import { planOf } from './plan';
import { build, inScript, open, picture } from './workbook';

const names = (sheet: ReturnType<typeof open>) =>
  picture(sheet).map(({ name, hidden }) => (hidden ? `(${name})` : name));

test('a summary is drawn, its helpers are hidden, and it is shown', () => {
  const sheet = open();
  const answer = build(sheet, planOf());
  expect(answer).toMatchObject({
    rebuilt: false,
    sheets: [{ key: 'summary', name: 'KPI summary' }, { name: 'KPI data' }],
  });
  expect(names(sheet)).toEqual(['Deals', 'KPI summary', '(KPI data)', '(KPI memory)']);
  expect(sheet.model.getters.getActiveSheetId()).toBe(sheet.host.grid.findSheet('KPI summary'));
  expect(sheet.cell("'KPI summary'!B8").value).toBeCloseTo(1266 / 186);
  expect(sheet.cell("'KPI summary'!K8").value).toBeCloseTo(101 / 11);
  expect(sheet.cell("'KPI summary'!B24").value).toBeCloseTo(1266 / 186);
  expect(sheet.model.getters.getChartIds(String(sheet.host.grid.findSheet('KPI summary')))).toHaveLength(1);
});

const HOSTILE = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(1)',
  '\t=1',
  '<script>alert(1)</script>',
  "'quoted",
  '2024-03',
  'TRUE',
  '12%',
  '=HYPERLINK("https://example.com","x")',
];

test.each(HOSTILE)('the text %j stays a text', (text) => {
  const sheet = open();
  build(sheet, planOf({ texts: [text] }));
  const cell = sheet.range("'KPI summary'!A30:A30")[0]?.[0];
  expect(cell).toBe(text);
  expect(sheet.cell("'KPI summary'!A30").formula).toBeNull();
});

test.each([
  ["O'Brien's: [plan] */?\\", 'O Brien s plan'],
  ['Deals', 'Deals 2'],
  ['', 'KPI'],
  ['x'.repeat(300), 'x'.repeat(80)],
  ['{data}!', 'data'],
])('the name %j becomes %j', (wish, name) => {
  const sheet = open();
  const answer = build(sheet, planOf({ name: wish }));
  expect(answer.sheets[0]?.name).toBe(name);
  expect(sheet.cell("'KPI data'!B1").formula).toBe(`='${name}'!B8`.replace(/'(\w+)'!/, '$1!').concat('*1'));
});

test.each(['en_US', 'ru_RU'])('formulas are read in %s', (locale) => {
  const sheet = open({ locale });
  build(sheet, planOf());
  expect(sheet.cell("'KPI summary'!H8").value).toBe('');
  expect(sheet.cell("'KPI summary'!J20").value).toBe(100);
});

test('the number of service calls depends on nothing but the charts', () => {
  const calls = (wish: Parameters<typeof planOf>[0]) => {
    const sheet = open();
    sheet.host.calls.reset();
    build(sheet, planOf(wish));
    return sheet.host.calls.count;
  };
  const count = calls({ kpis: 5 });
  expect(calls({ kpis: 50 })).toBe(count);
  expect(calls({ periods: 60 })).toBe(count);
  expect(calls({ breakdownRows: 100 })).toBe(count);
  expect(calls({ texts: HOSTILE })).toBe(count);
  expect(calls({ charts: 2 }) - count).toBeLessThan(25);
  expect(count).toBeLessThan(150);
});

test('formulas of which only values stay leave no formula behind', () => {
  const sheet = open();
  const plan = planOf();
  const [summary, data] = plan.sheets;
  const stored = { row: 24, column: 2, content: { formula: "='Deals'!B2:B5", store: 'value' as const } };
  const cells = summary.cells.filter(({ row, column }) => !(row >= 24 && row <= 27 && column === 2));
  build(sheet, { ...plan, sheets: [{ ...summary, cells: [...cells, stored] }, data] });
  const at = (row: number) => sheet.cell(`'KPI summary'!B${row}`);
  expect([24, 25, 26, 27].map((row) => [at(row).value, at(row).formula])).toEqual([
    [100, null],
    [101, null],
    [102, null],
    [103, null],
  ]);
});

test('what a copied script would read is what was drawn', () => {
  const sheet = open();
  build(sheet, planOf());
  inScript(sheet, () => {
    const summary = SpreadsheetApp.getActive().getSheetByName('KPI summary');
    expect(summary?.getRange('U4').getNotes()).toEqual([['This period is not complete.']]);
    expect(summary?.getRange('A4').getBackgrounds()).toEqual([['#1a56db']]);
    expect(summary?.getRange('B8').getNumberFormats()).toEqual([['#,##0.00']]);
  });
});

test('a formula finds its cell on a helper sheet wider than a new sheet is', () => {
  const sheet = open();
  const plan = planOf();
  const [summary, data] = plan.sheets;
  const far = { row: 1, column: 28, content: { value: 42 } };
  const reads = { row: 24, column: 3, content: { formula: '={data}!AB1' } };
  const wide = { ...data, columns: 28, cells: [...data.cells, far] };
  const drawn = { ...plan, sheets: [{ ...summary, cells: [...summary.cells, reads] }, wide] };
  build(sheet, drawn);
  expect(sheet.cell("'KPI summary'!C24").value).toBe(42);
  build(sheet, drawn);
  expect(sheet.cell("'KPI summary'!C24").value).toBe(42);
});
