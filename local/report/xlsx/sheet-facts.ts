/** What the grid knows of a sheet besides its cells. Asking the model for an export would calculate the workbook anew. */
import type { ConditionalFormat, Model } from '@odoo/o-spreadsheet';
import { engine } from '../../host/engine';
import type { Figure } from './charts';

export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  /** Colour of the tab; undefined where nobody set one. */
  readonly tab: string | undefined;
  readonly showGridLines: boolean;
  readonly frozen: { readonly xSplit: number; readonly ySplit: number };
  /** Pixels by column, from 0 on, up to the last that holds something. */
  readonly widths: readonly number[];
  readonly merges: readonly string[];
  readonly rules: readonly ConditionalFormat[];
  readonly charts: readonly Figure[];
}

const { toXC } = engine.helpers;

export function sheetFacts({ getters }: Model, id: string): SheetFacts {
  const count = (size: number) => Array.from({ length: size }, (_, index) => index);
  return {
    id,
    name: getters.getSheetName(id),
    isVisible: getters.isSheetVisible(id),
    tab: getters.getSheet(id).color,
    showGridLines: getters.getGridLinesVisibility(id),
    frozen: getters.getPaneDivisions(id),
    widths: count(lastColumn(getters, id) + 1).map((column) => getters.getColSize(id, column)),
    merges: getters.getMerges(id).map(({ left, top, right, bottom }) => `${toXC(left, top)}:${toXC(right, bottom)}`),
    rules: getters.getConditionalFormats(id) as unknown as ConditionalFormat[],
    charts: chartsOn(getters, id),
  };
}

function lastColumn(getters: Model['getters'], id: string): number {
  return getters.getEvaluatedCellsPositions(id).reduce((last, { col }) => Math.max(last, col), 0);
}

function chartsOn(getters: Model['getters'], sheetId: string): Figure[] {
  return getters
    .getFigures(sheetId)
    .filter(({ tag }) => tag === 'chart')
    .flatMap(({ id, col, row, width, height }) => {
      const chartId = getters.getChartIdFromFigureId(id);
      const data = chartId && (getters.getChartDefinition(chartId) as unknown as Figure['data']);
      return data ? [{ col, row, width, height, data }] : [];
    });
}
