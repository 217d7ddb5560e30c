/** `SpreadsheetApp.Sheet` over one sheet of the local grid. */
import { engine } from '../engine';
import type { Area } from '../grid';
import { guard } from '../guard';
import type { Host } from '../host';
import { chartBuilder, chartIdOf, chartObject, draftOf } from './chart';
import { rangeObject } from './range';
import { rangeListObject } from './range-list';
import { replaceRules, rulesOf } from './rules';
import { noteSheetId, type Sheet } from './sheet-base';
import { ShapedSheet } from './sheet-shape';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

type Supported = Pick<
  Sheet,
  | 'copyTo'
  | 'getCharts'
  | 'getConditionalFormatRules'
  | 'getDataRange'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getMaxColumns'
  | 'getMaxRows'
  | 'getName'
  | 'getRange'
  | 'getRangeList'
  | 'hideSheet'
  | 'insertChart'
  | 'insertColumnsAfter'
  | 'insertColumnsBefore'
  | 'isSheetHidden'
  | 'newChart'
  | 'removeChart'
  | 'setColumnWidths'
  | 'setConditionalFormatRules'
  | 'setHiddenGridlines'
  | 'setName'
  | 'showSheet'
>;

const objects = new WeakMap<Host, Map<string, Sheet>>();
const uuid = new engine.helpers.UuidGenerator();

export function sheetObject(host: Host, sheetId: string): Sheet {
  const known = objects.get(host) ?? new Map<string, Sheet>();
  objects.set(host, known);
  const sheet = known.get(sheetId) ?? guard<Sheet>(new LocalSheetObject(host, sheetId), 'Sheet', host.calls);
  known.set(sheetId, sheet);
  noteSheetId(sheet, sheetId);
  return sheet;
}

class LocalSheetObject extends ShapedSheet implements Supported {
  protected self = () => sheetObject(this.host, this.id);

  getName = () => this.getters.getSheetName(this.id);
  getLastRow = () => this.#lastFilled().row;
  getLastColumn = () => this.#lastFilled().column;
  getDataRange = () => this.getRange(1, 1, Math.max(1, this.getLastRow()), Math.max(1, this.getLastColumn()));

  getRange(row: number, column: number, numRows?: number, numColumns?: number): Range;
  getRange(a1Notation: string): Range;
  getRange(place: number | string, column = 1, numRows = 1, numColumns = 1): Range {
    if (typeof place === 'string') return rangeObject(this.host, this.host.grid.area(place, this.id));
    return rangeObject(this.host, this.#areaAt(place, column, numRows, numColumns));
  }

  getRangeList = (a1Notations: string[]) =>
    rangeListObject(
      this.host,
      Array.from(a1Notations, (address) => this.host.grid.area(address, this.id)),
    );

  setName(name: string): Sheet {
    const payload = { newName: name, oldName: this.getName() };
    if (payload.newName !== payload.oldName) this.run('setName', 'RENAME_SHEET', payload);
    return this.self();
  }

  copyTo(): Sheet {
    const sheetIdTo = uuid.smallUuid();
    this.host.requireRoom(this.getMaxRows() * this.getMaxColumns());
    const taken = this.getters.getSheetIds().map((id) => this.getters.getSheetName(id));
    const sheetNameTo = engine.helpers.getUniqueText(`Copy of ${this.getName()}`, taken);
    this.run('copyTo', 'DUPLICATE_SHEET', { sheetIdTo, sheetNameTo });
    return sheetObject(this.host, sheetIdTo);
  }

  getConditionalFormatRules = () => rulesOf(this.host, this.id);

  setConditionalFormatRules(rules: Rule[]): void {
    this.runAll('setConditionalFormatRules', replaceRules(this.host, this.id, rules));
  }

  newChart = () => chartBuilder(this.host);
  getCharts = () => this.getters.getChartIds(this.id).map((id) => chartObject(this.host, id));

  insertChart(chart: Chart): void {
    const draft = draftOf(chart);
    if (!draft) throw new Error('insertChart takes a chart from newChart().build().');
    this.run('insertChart', 'CREATE_CHART', { ...draft, figureId: uuid.smallUuid(), chartId: uuid.smallUuid() });
  }

  removeChart(chart: Chart): void {
    const figureId = this.getters.getFigureIdFromChartId(chartIdOf(chart) ?? '');
    this.run('removeChart', 'DELETE_FIGURE', { figureId });
  }

  #areaAt(row: number, column: number, numRows: number, numColumns: number): Area {
    const zone = { top: row - 1, left: column - 1, bottom: row + numRows - 2, right: column + numColumns - 2 };
    const fits = row >= 1 && column >= 1 && numRows >= 1 && numColumns >= 1;
    if (!fits || zone.bottom >= this.getMaxRows() || zone.right >= this.getMaxColumns()) {
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return { sheetId: this.id, zone };
  }

  #lastFilled(): { row: number; column: number } {
    this.host.grid.settle();
    const { getEvaluatedCellsPositions, getEvaluatedCell, getCell } = this.getters;
    let row = 0;
    let column = 0;
    for (const position of getEvaluatedCellsPositions(this.id)) {
      if (getEvaluatedCell(position).value === null && !getCell(position)?.isFormula) continue;
      row = Math.max(row, position.row + 1);
      column = Math.max(column, position.col + 1);
    }
    return { row, column };
  }
}
