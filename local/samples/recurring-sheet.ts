/** The sheet of recurring revenue: the movements of each month, then what was kept. */
import * as looks from './looks';
import type { Money } from './money';
import months from './monthly.json';
import { columnLetters, type LookBook, Sketch } from './sketch';
import type { SampleTexts } from './texts';

const COLUMNS = ['startMrr', 'newMrr', 'expansionMrr', 'contractionMrr', 'churnedMrr', 'endMrr'] as const;

const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
const LAST_ROW = HEADER_ROW + months.length;
const KPI_COLUMN = COLUMNS.length + 2;

type Key = (typeof COLUMNS)[number];

const whole = (key: Key): string => {
  const column = columnLetters(COLUMNS.indexOf(key) + 1);
  return `${column}${HEADER_ROW + 1}:${column}${LAST_ROW + 1}`;
};
const ranges = (...keys: Key[]): string => keys.map(whole).join(',');

const KPIS = [
  { formula: `=KPI_NRR(${ranges('startMrr', 'expansionMrr', 'contractionMrr', 'churnedMrr')})`, format: looks.PERCENT },
  { formula: `=KPI_GRR(${ranges('startMrr', 'contractionMrr', 'churnedMrr')})`, format: looks.PERCENT },
  { formula: `=KPI_MRR_CHURN(${ranges('startMrr', 'contractionMrr', 'churnedMrr')})`, format: looks.PERCENT },
  {
    formula: `=KPI_QUICK_RATIO(${ranges('newMrr', 'expansionMrr', 'contractionMrr', 'churnedMrr')})`,
    format: looks.RATIO,
  },
];

export function recurringSheet(texts: SampleTexts, money: Money, book: LookBook): Sketch {
  const sheet = new Sketch('recurring', texts.sheets.recurring, book, { rows: 50, columns: 18, color: '#7A5AF8' });
  looks.drawTop(sheet, texts.recurring.heading, texts.recurring.note, 1);
  sheet.put(2, 1, texts.recurring.movements, looks.band);
  sheet.put(2, KPI_COLUMN, texts.recurring.kpis, looks.kpiBand);
  sheet.row(HEADER_ROW, 0, [texts.recurring.month, ...COLUMNS.map((key) => texts.recurring[key])], looks.header);
  for (const [index, month] of months.entries()) drawMonth(sheet, FIRST_ROW + index, month, texts, money);
  KPIS.forEach(({ formula, format }, index) => {
    sheet.put(HEADER_ROW, KPI_COLUMN + index, formula, looks.kpiHeader);
    sheet.dress([FIRST_ROW, LAST_ROW], KPI_COLUMN + index, { ...looks.kpiNumber, format });
  });
  drawChart(sheet, texts);
  sheet.widths(0, 84, ...COLUMNS.map((key) => looks.headerWidth(texts.recurring[key], 96)), 18, 128, 128, 128, 128);
  sheet.height(2, 24);
  sheet.height(HEADER_ROW, 64);
  sheet.freeze(1, FIRST_ROW);
  return sheet;
}

/** Start and end follow from the movements, so changing one moves every month after it. */
function drawMonth(sheet: Sketch, row: number, month: (typeof months)[number], texts: SampleTexts, money: Money): void {
  const look = { ...looks.number, format: money.whole };
  const line = row + 1;
  sheet.put(row, 0, money.serial(`${month.month}-01`), {
    ...looks.number,
    align: 'left',
    bold: true,
    format: texts.monthFormat,
  });
  sheet.put(row, 1, row === FIRST_ROW ? money.of(month.startMrr) : `=G${line - 1}`, look);
  sheet.put(row, 2, money.of(month.newMrr), look);
  sheet.put(row, 3, money.of(month.expansionMrr), look);
  sheet.put(row, 4, money.of(month.contractionMrr), look);
  sheet.put(row, 5, money.of(month.churnedMrr), look);
  sheet.put(row, 6, `=B${line}+C${line}+D${line}-E${line}-F${line}`, { ...look, bold: true });
}

function drawChart(sheet: Sketch, texts: SampleTexts): void {
  sheet.chart({
    title: texts.recurring.chart,
    type: 'bar',
    labels: `A${HEADER_ROW + 1}:A${LAST_ROW + 1}`,
    series: [{ range: whole('endMrr'), color: '#7A5AF8' }],
    place: { row: LAST_ROW + 2, column: 1, width: 660, height: 280 },
  });
}
