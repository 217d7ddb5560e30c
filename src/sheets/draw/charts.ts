/** Charts over the cells of a sheet. */

import type { Box, PlannedChart } from '../../report/plan/model';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

export function makeChart(sheet: Sheet, planned: PlannedChart, place: (box: Box) => Box): Chart {
  const { title, labels, series, at } = planned;
  const inRows = labels.rows === 1 && labels.columns > 1;
  const { row, column } = place({ ...at, rows: 1, columns: 1 });
  const builder = sheet
    .newChart()
    .setChartType(typeOf(planned))
    .setNumHeaders(0)
    .setTransposeRowsAndColumns(inRows)
    .setMergeStrategy(Charts.ChartMergeStrategy[inRows ? 'MERGE_ROWS' : 'MERGE_COLUMNS'])
    .setPosition(row, column, 0, 0)
    .setOption('title', title)
    .setOption('width', at.width)
    .setOption('height', at.height)
    .setOption('legend', { position: series.length > 1 || planned.kind === 'pie' ? 'bottom' : 'none' })
    .setOption('series', seriesOptions(planned))
    .setOption('isStacked', planned.kind === 'stacked bar');
  const axis = AXIS_OF_LENGTHS[planned.kind];
  if (axis) builder.setOption(axis, { minValue: 0 });
  for (const box of [labels, ...series.map(({ values }) => values)]) builder.addRange(rangeAt(sheet, place(box)));
  return builder.build();
}

/** The length of a bar says nothing unless it begins at zero. */
const AXIS_OF_LENGTHS: Partial<Record<PlannedChart['kind'], string>> = {
  column: 'vAxis',
  bar: 'hAxis',
  'stacked bar': 'hAxis',
};

const COLORS = ['#3b76e1', '#0e9f6e', '#f59e0b', '#e02424', '#7e3af2', '#0694a2', '#ff5a1f', '#6b7280'];

const TYPES = { line: 'LINE', column: 'COLUMN', bar: 'BAR', 'stacked bar': 'BAR', pie: 'PIE' } as const;

function typeOf({ kind, series }: PlannedChart): GoogleAppsScript.Charts.ChartType {
  return Charts.ChartType[isMixed(kind, series) ? 'COMBO' : TYPES[kind]];
}

function isMixed(kind: PlannedChart['kind'], series: PlannedChart['series']): boolean {
  return series.some((one) => one.kind !== undefined && one.kind !== kind);
}

/** Series have no header cells: their names, colours, and how each is drawn where they differ, are told by number. */
function seriesOptions({ kind, series }: PlannedChart): object {
  const mixed = isMixed(kind, series);
  const options = series.map((one, index) => ({
    labelInLegend: one.name,
    ...(kind === 'pie' ? {} : { color: COLORS[index % COLORS.length] }),
    ...(mixed ? { type: (one.kind ?? kind) === 'line' ? 'line' : 'bars' } : {}),
  }));
  return Object.fromEntries(options.entries());
}

export function rangeAt(sheet: Sheet, { row, column, rows, columns }: Box): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row, column, rows, columns);
}
