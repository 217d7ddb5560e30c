/** Charts of the local grid in the terms of an .xlsx file. */
import type { Worksheet } from '@cj-tech-master/excelts';
import {
  type AddAxisOptions,
  type AddChartSeriesOptions,
  type ChartRichText,
  installChartSupport,
} from '@cj-tech-master/excelts/chart';
import { absolute, cellCount, isNeverNegative } from './chart-data';

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
  readonly dataSetStyles?: Readonly<Record<string, SeriesStyle>>;
}

interface SeriesStyle {
  readonly label?: string;
  readonly type?: string;
  readonly backgroundColor?: string;
}

type Series = AddChartSeriesOptions & { readonly drawn: string };
type Common = Pick<Parameters<Worksheet['addColumnChart']>[0], 'title' | 'showLegend' | 'legendPosition'>;
type Place = { tl: { col: number; row: number }; ext: { cx: number; cy: number } };

const EMU_PER_PIXEL = 9525;
const FONT = { fontFamily: 'Arial', color: { srgb: '374151' } };
const AXIS: AddAxisOptions = {
  lineColor: 'd1d5db',
  majorTickMark: 'none',
  minorTickMark: 'none',
  txPr: { ...FONT, size: 900 },
};
const LABELS: AddAxisOptions = { ...AXIS, majorGridlines: false, tickLblPos: 'low' };
const VALUES: AddAxisOptions = {
  ...AXIS,
  majorGridlines: true,
  majorGridlinesStyle: { line: { color: { srgb: 'e5e7eb' } } },
};
/** Programs that choose the beginning of an axis themselves would cut the bars. */
const FROM_ZERO: AddAxisOptions = { ...VALUES, min: 0 };
const GAP = 60;
/** Labels that stand beside one another without turning. */
const MOST_LABELS = 13;
/** 45 degrees, as the format counts them. */
const SLOPE = -2_700_000;
const COLOR = '#3b76e1';

export function addChart(sheet: Worksheet, sheetName: string, { data, col, row, width, height }: Figure): void {
  installChartSupport();
  const place = { tl: { col, row }, ext: { cx: width * EMU_PER_PIXEL, cy: height * EMU_PER_PIXEL } };
  const series = seriesOf(data, sheetName);
  if (series.length === 0) return;
  const showLegend = series.length > 1 || data.type === 'pie';
  const common = {
    title: titleOf(data.title?.text ?? ''),
    showLegend,
    ...(showLegend ? { legendPosition: 'b' as const } : {}),
  };
  const lengths = isNeverNegative(sheet, data.dataSource.dataSets) ? FROM_ZERO : VALUES;
  const upright = { categoryAxis: labelAxis(data), valueAxis: lengths };
  if (data.type === 'pie') sheet.addPieChart({ ...common, series }, place);
  else if (data.type === 'line') sheet.addLineChart({ ...common, ...upright, valueAxis: VALUES, series }, place);
  else if (data.type === 'combo') addCombo(sheet, { ...common, ...upright }, series, place);
  else if (data.horizontal) addBars(sheet, data, { ...common, valueAxis: lengths, series }, place);
  else sheet.addColumnChart({ ...common, ...upright, ...barsOf(data), series }, place);
}

function labelAxis({ dataSource }: ChartData): AddAxisOptions {
  const labels = cellCount(dataSource.dataSets[0]?.dataRange ?? '');
  if (labels <= MOST_LABELS) return LABELS;
  return { ...LABELS, txPr: { ...LABELS.txPr, rotation: SLOPE }, tickLblSkip: Math.ceil(labels / MOST_LABELS) };
}

function titleOf(text: string): ChartRichText {
  return { paragraphs: [{ runs: [{ text, properties: { ...FONT, size: 1200, bold: true } }] }] };
}

/** The largest on top; the axis of values stays at the foot. */
function addBars(
  sheet: Worksheet,
  data: ChartData,
  { valueAxis, ...options }: Common & { valueAxis: AddAxisOptions; series: Series[] },
  place: Place,
): void {
  const axes = {
    categoryAxis: { ...LABELS, orientation: 'maxMin' as const },
    valueAxis: { ...valueAxis, crosses: 'max' as const },
  };
  sheet.addBarChart({ ...options, ...barsOf(data), ...axes }, place);
}

const barsOf = ({ stacked }: ChartData) =>
  stacked ? { gapWidth: GAP, grouping: 'stacked' as const, overlap: 100 } : { gapWidth: GAP };

function addCombo(
  sheet: Worksheet,
  common: Common & { categoryAxis: AddAxisOptions; valueAxis: AddAxisOptions },
  series: readonly Series[],
  place: Place,
): void {
  const { categoryAxis, valueAxis, ...rest } = common;
  const groups = (['bar', 'line'] as const).flatMap((type) => {
    const own = series.filter(({ drawn }) => (drawn === 'line') === (type === 'line'));
    const bars = type === 'bar' ? { barDir: 'col' as const, gapWidth: GAP } : { showMarker: false };
    return own.length > 0 ? [{ type, series: own, categoryAxis, valueAxis, ...bars }] : [];
  });
  if (groups.length > 1) sheet.addComboChart({ ...rest, groups }, place);
  else sheet.addColumnChart({ ...common, series: [...series] }, place);
}

function seriesOf({ dataSource, dataSetStyles = {}, type }: ChartData, sheetName: string): Series[] {
  const categories = dataSource.labelRange && absolute(dataSource.labelRange, sheetName);
  return dataSource.dataSets.map(({ dataSetId, dataRange }) => {
    const { label, type: drawn, backgroundColor: color = COLOR } = dataSetStyles[dataSetId] ?? {};
    return {
      values: absolute(dataRange, sheetName),
      drawn: drawn ?? type,
      ...(label ? { name: label } : {}),
      ...(categories ? { categories } : {}),
      ...(type === 'pie'
        ? {}
        : drawn === 'line' || type === 'line'
          ? { line: color, lineWidth: 2.25, smooth: false }
          : { fill: color }),
    };
  });
}
