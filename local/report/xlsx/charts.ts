/** Charts of the local grid in the terms of an .xlsx file. */
import type { Worksheet } from '@cj-tech-master/excelts';
import { type AddChartSeriesOptions, type ChartRichText, installChartSupport } from '@cj-tech-master/excelts/chart';

/** The part of o-spreadsheet's figures that the host writes. */
export interface Figure {
  readonly col: number;
  readonly row: number;
  readonly width: number;
  readonly height: number;
  readonly data: ChartData;
}

interface ChartData {
  readonly type: string;
  readonly title?: { readonly text?: string };
  readonly stacked?: boolean;
  readonly horizontal?: boolean;
  readonly dataSource: {
    readonly labelRange?: string;
    readonly dataSets: readonly { readonly dataSetId: string; readonly dataRange: string }[];
  };
  readonly dataSetStyles?: Readonly<Record<string, { readonly label?: string; readonly type?: string }>>;
}

type Series = AddChartSeriesOptions & { readonly drawn: string };

const EMU_PER_PIXEL = 9525;
const AXIS = { lineColor: '9ca3af', majorGridlines: false };
const UPRIGHT = { categoryAxis: AXIS, valueAxis: AXIS };
/** The axis of values stays at the foot. */
const LARGEST_ON_TOP = {
  categoryAxis: { ...AXIS, orientation: 'maxMin' },
  valueAxis: { ...AXIS, crosses: 'max' },
} as const;
const COLORS = ['#1a56db', '#0e9f6e', '#f59e0b', '#e02424', '#7e3af2', '#0694a2', '#ff5a1f', '#6b7280'];

export function addChart(sheet: Worksheet, sheetName: string, { data, col, row, width, height }: Figure): void {
  installChartSupport();
  const place = { tl: { col, row }, ext: { cx: width * EMU_PER_PIXEL, cy: height * EMU_PER_PIXEL } };
  const series = seriesOf(data, sheetName);
  if (series.length === 0) return;
  const title = titleOf(data.title?.text ?? '');
  const showLegend = series.length > 1 || data.type === 'pie';
  const common = { title, showLegend, ...(showLegend ? { legendPosition: 'b' as const } : {}) };
  if (data.type === 'pie') sheet.addPieChart({ ...common, series }, place);
  else if (data.type === 'line') sheet.addLineChart({ ...common, ...UPRIGHT, series, showMarker: false }, place);
  else if (data.type === 'combo') addCombo(sheet, common, series, place);
  else addBars(sheet, data, { ...common, series }, place);
}

function titleOf(text: string): ChartRichText {
  return { paragraphs: [{ runs: [{ text, properties: { size: 1200, bold: true } }] }] };
}

type Common = Pick<Parameters<Worksheet['addColumnChart']>[0], 'title' | 'showLegend' | 'legendPosition'>;
type Place = { tl: { col: number; row: number }; ext: { cx: number; cy: number } };

function addBars(
  sheet: Worksheet,
  { stacked, horizontal }: ChartData,
  options: Common & { series: Series[] },
  place: Place,
): void {
  const bars = { ...options, gapWidth: 60, ...(stacked ? { grouping: 'stacked' as const, overlap: 100 } : {}) };
  if (horizontal) sheet.addBarChart({ ...bars, ...LARGEST_ON_TOP }, place);
  else sheet.addColumnChart({ ...bars, ...UPRIGHT }, place);
}

function addCombo(sheet: Worksheet, common: Common, series: readonly Series[], place: Place): void {
  const groups = (['bar', 'line'] as const).flatMap((type) => {
    const own = series.filter(({ drawn }) => (drawn === 'line') === (type === 'line'));
    return own.length > 0 ? [{ type, series: own, ...(type === 'bar' ? { barDir: 'col' as const } : {}) }] : [];
  });
  if (groups.length > 1) sheet.addComboChart({ ...common, groups }, place);
  else sheet.addColumnChart({ ...common, series: [...series] }, place);
}

function seriesOf({ dataSource, dataSetStyles = {}, type }: ChartData, sheetName: string): Series[] {
  const categories = dataSource.labelRange && absolute(dataSource.labelRange, sheetName);
  return dataSource.dataSets.map(({ dataSetId, dataRange }, index) => {
    const { label, type: drawn } = dataSetStyles[dataSetId] ?? {};
    const color = COLORS[index % COLORS.length] as string;
    return {
      values: absolute(dataRange, sheetName),
      drawn: drawn ?? type,
      ...(label ? { name: label } : {}),
      ...(categories ? { categories } : {}),
      ...(type === 'pie'
        ? {}
        : drawn === 'line' || type === 'line'
          ? { line: color, lineWidth: 2, smooth: false }
          : { fill: color }),
    };
  });
}

/** `B2:M2` as `'KPI summary'!$B$2:$M$2`. */
function absolute(range: string, sheetName: string): string {
  const [, sheet, cells = ''] = /^(?:(.*)!)?([^!]+)$/.exec(range) ?? [];
  const fixed = cells.replaceAll('$', '').replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${sheet ?? `'${sheetName.replaceAll("'", "''")}'`}!${fixed}`;
}
