// A workbook of the local spreadsheet as an .xlsx file: formulas that other programs know, values of the others, looks, rules, notes, charts.
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { SET_NOTE } from '../../local/host/notes';
import { createLocalSheet } from '../../local/node/create';
import { keptFormula } from '../../local/report/xlsx/formula';
import { xlsxBytes } from '../../local/report/xlsx/write';
import { fixture } from '../local/fixture';
import { unzipped } from './zip';

const rule = (id: string, ranges: string[], given: object) => ({ id, ranges, rule: given });

const chart = (id: string, values: string) => ({
  id,
  tag: 'chart',
  col: 0,
  row: 8,
  offset: { x: 0, y: 0 },
  width: 620,
  height: 330,
  data: {
    type: 'bar',
    chartId: id,
    title: { text: 'Revenue' },
    legendPosition: 'none',
    dataSource: {
      type: 'range',
      labelRange: 'Data!A2:A3',
      dataSets: [{ dataSetId: '0', dataRange: values }],
      dataSetsHaveTitle: false,
    },
    dataSetStyles: { 0: { label: 'Revenue' } },
  },
});

const summary = {
  id: 's',
  name: 'KPI summary',
  rowNumber: 12,
  colNumber: 6,
  cells: {
    A1: 'Title',
    A2: '=SUMIFS(Data!$B$2:$B,Data!$A$2:$A,"won")',
    B2: '=ECHO(1)',
    A3: '=GIVE("table")',
    C2: '45355',
    D2: "'=2+2",
    A5: '=1/0',
    A6: 'on target',
    D5: '=Data!A1:A2',
    E2: '5',
    E3: '7',
    E4: '-1',
  },
  styles: { A1: 1 },
  formats: { C2: 1, A2: 2 },
  merges: ['A1:C1'],
  cols: { 0: { size: 250 } },
  panes: { xSplit: 1, ySplit: 4 },
  conditionalFormats: [
    rule('1', ['A6:A8'], {
      type: 'CellIsRule',
      operator: 'isEqual',
      values: ['on target'],
      style: { textColor: '#0e7a4b' },
    }),
    rule('2', ['B6:B8'], {
      type: 'ColorScaleRule',
      minimum: { type: 'value', color: 0xffffff },
      maximum: { type: 'value', color: 0x5b8def },
    }),
  ],
  figures: [chart('f', 'E2:E3'), chart('g', 'E2:E4')],
};

const data = {
  id: 'd',
  name: 'Data',
  rowNumber: 9,
  colNumber: 2,
  cells: { A1: 'Stage', B1: 'Sum', A2: 'won', B2: '5' },
};

const looks = {
  styles: { 1: { bold: true, fontSize: 18, textColor: '#1f2937', fillColor: '#eff4ff' } },
  formats: { 1: 'yyyy-mm-dd', 2: '#,##0' },
};

let sheet: Worksheet;
let names: string[];
let bytes: Uint8Array;

beforeAll(async () => {
  const local = createLocalSheet({ dist: fixture, workbook: { sheets: [data, summary], ...looks } });
  local.host.grid.run([{ type: SET_NOTE, payload: { sheetId: 's', col: 0, row: 1, text: 'All won deals.' } }]);
  const book = new Workbook();
  bytes = await xlsxBytes(local.host.grid, ['KPI summary']);
  await book.xlsx.load(Buffer.from(bytes));
  names = book.worksheets.map(({ name }) => name);
  sheet = book.worksheets[0] as Worksheet;
});

it('begins with the summary', () => expect(names).toEqual(['KPI summary', 'Data']));

it('keeps formulas of common functions over ranges that end where the sheet does, with their values', () => {
  const value = { formula: 'SUMIFS(Data!$B$2:$B$9,Data!$A$2:$A$9,"won")', result: 5 };
  expect(sheet.getCell('A2').value).toMatchObject(value);
});

it("keeps the values of the add-on's own functions, and all that they spill", () => {
  expect(sheet.getCell('B2').value).toBe('1');
  expect([sheet.getCell('A3').value, sheet.getCell('B3').value]).toEqual([1, 'two']);
});

it('keeps the values of a formula that spills, which other programs would cut to one cell', () => {
  expect([sheet.getCell('D5').value, sheet.getCell('D6').value]).toEqual(['Stage', 'won']);
});

it('keeps texts as texts and errors as errors', () => {
  expect(sheet.getCell('D2').value).toBe('=2+2');
  expect(sheet.getCell('A5').value).toMatchObject({ result: { error: '#DIV/0!' } });
});

it('keeps looks: fonts, fills, formats, merges, widths, frozen panes', () => {
  const title = sheet.getCell('A1');
  expect(title.font).toMatchObject({ bold: true, size: 18, color: { argb: 'FF1F2937' } });
  expect(title.fill).toMatchObject({ fgColor: { argb: 'FFEFF4FF' } });
  expect(title.isMerged).toBe(true);
  expect(sheet.getCell('C2').numFmt).toBe('yyyy-mm-dd');
  expect(sheet.getCell('A2').numFmt).toBe('#,##0');
  expect(sheet.getColumn(1).width).toBeCloseTo(35, 0);
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 4 });
});

it('keeps notes, conditional formats and charts', () => {
  expect(JSON.stringify(sheet.getCell('A2').note)).toContain('All won deals.');
  const rules = sheet.conditionalFormattings.map(({ ref, rules: [first] }) => [ref, first?.type]);
  expect(rules).toEqual([
    ['A6:A8', 'cellIs'],
    ['B6:B8', 'colorScale'],
  ]);
  expect(sheet.getCharts()).toHaveLength(2);
});

it('counts widths in letters of a font that it names', () => {
  expect(sheet.workbook.defaultFont).toMatchObject({ name: 'Arial', size: 10 });
});

it('draws columns from zero, but for figures below it', () => {
  const axis = /<c:valAx>.*?<\/c:valAx>/.exec(unzipped(bytes, 'xl/charts/chart1.xml'))?.[0];
  expect(axis).toContain('<c:min val="0"/>');
  const below = /<c:valAx>.*?<\/c:valAx>/.exec(unzipped(bytes, 'xl/charts/chart2.xml'))?.[0];
  expect(below).not.toContain('<c:min ');
});

describe('a formula', () => {
  const last = (name: string) => (name === "Ann's deals" ? 50 : 9);
  it.each([
    ["=COUNTIFS('Ann''s deals'!$C$2:$C,\"A2:B\")", "COUNTIFS('Ann''s deals'!$C$2:$C$50,\"A2:B\")"],
    ['=SUM(B2:B,C$3:D9)', 'SUM(B2:B$9,C$3:D9)'],
    ['=IF(A1="KPI_X(","",B1)', 'IF(A1="KPI_X(","",B1)'],
    ["=SUM('F(x)'!A1:A2)", "SUM('F(x)'!A1:A2)"],
  ])('%s is kept as %s', (formula, kept) => expect(keptFormula(formula, last)).toBe(kept));

  it.each(['=KPI_CAC(A1,B1)', '=COUNTUNIQUEIFS(A2:A,B2:B,1)', '=IFERROR(SORT(UNIQUE(A2:A)),"")'])(
    '%s is not',
    (formula) => expect(keptFormula(formula, last)).toBeUndefined(),
  );
});
