/** The sheet of monthly figures: raw columns by theme, then KPI columns, each filled by one formula. */

import * as looks from './looks';
import type { Money } from './money';
import months from './monthly.json';
import { cellName, columnLetters, type LookBook, Sketch } from './sketch';
import type { SampleTexts } from './texts';

type Key =
  | 'revenue'
  | 'cogs'
  | 'netProfit'
  | 'orders'
  | 'start'
  | 'new'
  | 'lost'
  | 'end'
  | 'leads'
  | 'spend'
  | 'impressions'
  | 'clicks';

const GROUPS: { word: 'sales' | 'customers' | 'marketing'; columns: Key[] }[] = [
  { word: 'sales', columns: ['revenue', 'cogs', 'netProfit', 'orders'] },
  { word: 'customers', columns: ['start', 'new', 'lost', 'end'] },
  { word: 'marketing', columns: ['leads', 'spend', 'impressions', 'clicks'] },
];
const COLUMNS = GROUPS.flatMap(({ columns }) => columns);
const MONEY: readonly Key[] = ['revenue', 'cogs', 'netProfit', 'spend'];

const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
const LAST_ROW = HEADER_ROW + months.length;
const KPI_COLUMN = COLUMNS.length + 2;

/** The whole column of a figure, header included: the KPI's name then heads the result. */
const whole = (key: Key): string => {
  const column = columnLetters(COLUMNS.indexOf(key) + 1);
  return `${column}${HEADER_ROW + 1}:${column}${LAST_ROW + 1}`;
};

const kpiFormulas = (money: Money): { formula: string; format: string }[] => [
  { formula: `=KPI_CAC(${whole('spend')},${whole('new')})`, format: money.cents },
  { formula: `=KPI_CHURN(${whole('lost')},${whole('start')})`, format: looks.PERCENT },
  { formula: `=KPI_GROSS_MARGIN(${whole('revenue')},${whole('cogs')})`, format: looks.PERCENT },
  { formula: `=KPI_AOV(${whole('revenue')},${whole('orders')})`, format: money.cents },
  { formula: `=KPI_LEAD_TO_CUSTOMER(${whole('new')},${whole('leads')})`, format: looks.PERCENT },
];

export function monthlySheet(texts: SampleTexts, money: Money, book: LookBook): Sketch {
  const sheet = new Sketch('monthly', texts.sheets.monthly, book, { rows: 60, columns: 24, color: looks.BLUE });
  looks.drawTop(sheet, texts.monthly.heading, texts.monthly.note, 1);
  drawFigures(sheet, texts, money);
  drawKpis(sheet, texts, money);
  drawCharts(sheet, texts);
  const widths = COLUMNS.map((key) =>
    looks.headerWidth(texts.monthly[key], MONEY.includes(key) ? texts.widths.money : 62),
  );
  sheet.widths(0, 84, ...widths, 18, ...texts.widths.monthlyKpis);
  sheet.height(2, 24);
  sheet.height(HEADER_ROW, 64);
  sheet.freeze(1, FIRST_ROW);
  return sheet;
}

function drawFigures(sheet: Sketch, texts: SampleTexts, money: Money): void {
  for (const { word, columns } of GROUPS)
    sheet.put(2, COLUMNS.indexOf(columns[0] as Key) + 1, texts.monthly[word], looks.band);
  sheet.row(HEADER_ROW, 0, [texts.monthly.month, ...COLUMNS.map((key) => texts.monthly[key])], looks.header);
  months.forEach((month, index) => {
    const row = FIRST_ROW + index;
    sheet.put(row, 0, money.serial(`${month.month}-01`), {
      ...looks.number,
      align: 'left',
      bold: true,
      format: texts.monthFormat,
    });
    COLUMNS.forEach((key, column) => {
      const isMoney = MONEY.includes(key);
      const format = isMoney ? money.whole : looks.COUNT;
      sheet.put(row, column + 1, isMoney ? money.of(month[key]) : month[key], { ...looks.number, format });
    });
  });
}

function drawKpis(sheet: Sketch, texts: SampleTexts, money: Money): void {
  sheet.put(2, KPI_COLUMN, texts.monthly.kpis, looks.kpiBand);
  kpiFormulas(money).forEach(({ formula, format }, index) => {
    sheet.put(HEADER_ROW, KPI_COLUMN + index, formula, looks.kpiHeader);
    sheet.dress([FIRST_ROW, LAST_ROW], KPI_COLUMN + index, { ...looks.kpiNumber, format });
  });
}

function drawCharts(sheet: Sketch, texts: SampleTexts): void {
  const labels = `A${HEADER_ROW + 1}:A${LAST_ROW + 1}`;
  sheet.chart({
    title: texts.monthly.chartRevenue,
    type: 'bar',
    labels,
    series: [
      { range: whole('revenue'), color: looks.BLUE },
      { range: whole('netProfit'), color: looks.ACCENT },
    ],
    place: { row: LAST_ROW + 2, column: 1, width: 548, height: 300 },
  });
  const cac = `${cellName(HEADER_ROW, KPI_COLUMN)}:${cellName(LAST_ROW, KPI_COLUMN)}`;
  sheet.chart({
    title: texts.monthly.chartKpi,
    type: 'line',
    labels,
    series: [{ range: cac, color: '#D9482B' }],
    place: { row: LAST_ROW + 2, column: 9, width: 548, height: 300 },
  });
}
