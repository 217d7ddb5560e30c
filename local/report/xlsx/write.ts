/** Writes the built workbook as .xlsx: contents, looks, conditional formats, notes, charts, widths, frozen panes. */
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import type { Grid } from '../../host/grid';
import type { NoteGetters } from '../../host/notes';
import { type CellWishes, CellWriter } from './cells';
import { addChart } from './charts';
import { argb, FONT, pixelsToWidth } from './looks';
import { pageSetup } from './page-setup';
import { rowHeights } from './row-heights';
import { xlsxRule } from './rules';
import { type SheetFacts, sheetFacts } from './sheet-facts';
import { writeValidations } from './validations';

/** Points; charts are as high as so many rows of the grid. */
const ROW_HEIGHT = 15.75;

export interface XlsxWishes extends CellWishes {
  /** Names of sheets. */
  readonly leftOut?: readonly string[];
}

/**
 * `first` names the sheets that stand before all others, dressed in full; the rest keep contents and number formats,
 * but for those that are left out.
 */
export async function xlsxBytes(
  grid: Grid,
  first: readonly string[],
  { leftOut = [], ...wishes }: XlsxWishes = {},
): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.defaultFont = FONT;
  const writer = new CellWriter(grid, wishes);
  const all = grid.model.getters.getSheetIds().map((id) => sheetFacts(grid.model, id));
  const sheets = all.filter(({ name }) => !leftOut.includes(name));
  for (const facts of sheets.sort((a, b) => placeOf(a, first) - placeOf(b, first))) {
    const dressed = first.includes(facts.name);
    const sheet = workbook.addWorksheet(facts.name, {
      views: [viewOf(facts)],
      ...(dressed ? { ...pageSetup(facts), properties: { defaultRowHeight: ROW_HEIGHT } } : {}),
    });
    if (facts.tab) sheet.properties.tabColor = { argb: argb(facts.tab) };
    sheet.state = facts.isVisible ? 'visible' : 'hidden';
    writer.write(facts.id, sheet, dressed);
    if (dressed) decorate(sheet, facts, grid);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function placeOf({ name }: SheetFacts, first: readonly string[]): number {
  const place = first.indexOf(name);
  return place < 0 ? first.length : place;
}

function viewOf({ frozen, showGridLines }: SheetFacts): Worksheet['views'][number] {
  const view = { showGridLines, ...frozen };
  const state = frozen.xSplit > 0 || frozen.ySplit > 0 ? 'frozen' : 'normal';
  return { state, ...view } as Worksheet['views'][number];
}

function decorate(sheet: Worksheet, facts: SheetFacts, grid: Grid): void {
  facts.widths.forEach((pixels, column) => {
    sheet.getColumn(column + 1).width = pixelsToWidth(pixels);
  });
  for (const [row, points] of rowHeights(grid, facts.id)) sheet.getRow(row + 1).height = points;
  for (const merge of facts.merges) sheet.mergeCells(merge);
  facts.rules.forEach((format, index) => {
    const rule = xlsxRule(format, index + 1);
    if (rule) sheet.addConditionalFormatting({ ref: format.ranges.join(' '), rules: [rule] });
  });
  for (const chart of facts.charts) addChart(sheet, facts.name, chart);
  writeNotes(sheet, facts.id, grid);
  writeValidations(sheet, facts.id, grid.model);
}

function writeNotes(sheet: Worksheet, sheetId: string, { model }: Grid): void {
  const { getCellNote } = model.getters as unknown as NoteGetters;
  for (const { row, col } of model.getters.getEvaluatedCellsPositions(sheetId)) {
    const note = getCellNote(sheetId, col, row);
    if (note !== '') sheet.getCell(row + 1, col + 1).note = note;
  }
}
