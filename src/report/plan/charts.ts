/** Two to four charts, each the answer to a question. */

import type { LibraryEntry } from '../../kpi/library';
import type { Made } from '../measures/made';
import { ROLES } from '../scan/roles';
import type { Breakdown } from './breakdown/cell';
import { COLUMN, FIRST_PERIOD, type Layout, ROW } from './layout';
import type { PlannedChart } from './model';
import { box, type SheetDraft } from './sheet';
import { WORDS } from './words';

/** Rows kept free for charts, two side by side. */
export const CHART_ROWS = 17;
const SIZE = { width: 650, height: 330 };
const SECOND_COLUMN = 6;

/** The row of the user's target on the leading figure. */
export const GOAL = 'goal';

export type ChartDraft = Omit<PlannedChart, 'at'>;

/** Where the figures of a chart over time stand. */
export interface TimeLine {
  readonly id: string;
  readonly name: string;
  readonly kind?: 'line' | 'column';
}

/** A chart over time before its rows have their places. */
export interface TimeChart {
  readonly kind: PlannedChart['kind'];
  readonly title: string;
  readonly lines: readonly TimeLine[];
}

export function drawnOverTime({ kind, title, lines }: TimeChart, layout: Layout): ChartDraft {
  const across = (row: number) => box(row, FIRST_PERIOD, 1, layout.count);
  const series = lines.map(({ id, name, kind: as }) => {
    return { name, values: across(layout.rowOf(id)), ...(as ? { kind: as } : {}) };
  });
  return { kind, title, labels: across(ROW.header), series };
}

/** The figure that people ask for first, by period. */
export const leadingOf = (measures: readonly Made[]): Made | undefined =>
  LEADING.flatMap((id) => measures.find((made) => made.id === id) ?? [])[0];

const LEADING = ['revenue', 'wonAmount', 'mrrEnd', 'leads', 'answers', 'spend'];
const MOVEMENTS = ['newMrr', 'expansionMrr', 'contractionMrr', 'churnedMrr'];

export function chartsOverTime(measures: readonly Made[], kpis: readonly LibraryEntry[], layout: Layout): TimeChart[] {
  if (layout.count < 2) return [];
  const shown = (id: string) => measures.find((made) => made.id === id);
  const line = (made: Made, kind?: 'line' | 'column'): TimeLine => {
    return { id: made.id, name: layout.say(made.measure.name), ...(kind ? { kind } : {}) };
  };
  const charts: TimeChart[] = [];
  const leading = leadingOf(measures);
  if (leading) {
    const target = shown(GOAL) ?? (leading.id === 'mrrEnd' ? undefined : shown('target'));
    const lines = [
      line(leading, 'column'),
      ...(target ? [{ ...line(target, 'line'), name: layout.say(WORDS.target) }] : []),
    ];
    const titled = target ? `${lines[0].name} ${layout.say(WORDS.andTarget)}` : lines[0].name;
    charts.push({ kind: 'column', title: by(titled, layout), lines });
  }
  const moved = MOVEMENTS.flatMap((id) => shown(id) ?? []);
  if (moved.length === MOVEMENTS.length) {
    charts.push({ kind: 'column', title: layout.say(WORDS.movements), lines: moved.map((made) => line(made)) });
  }
  const ratio = kpis.find(({ unit }) => unit === 'fraction' || unit === 'ratio' || unit === 'score');
  if (ratio) {
    const name = layout.say(ratio.name);
    charts.push({ kind: 'line', title: by(name, layout), lines: [{ id: ratio.id, name }] });
  }
  return charts;
}

function by(name: string, layout: Layout): string {
  const { unit } = layout.periods ?? { unit: 'month' as const };
  return `${name} ${layout.say(WORDS.byUnit[unit])}`;
}

/** Rows that this many charts take. */
export const chartRows = (count: number): number => Math.ceil(count / 2) * CHART_ROWS;

export function placeCharts(draft: SheetDraft, charts: readonly ChartDraft[], row: number): void {
  charts.forEach((chart, i) => {
    const at = { row: row + Math.floor(i / 2) * CHART_ROWS, column: i % 2 === 0 ? COLUMN.name : SECOND_COLUMN };
    draft.chart({ ...chart, at: { ...at, ...SIZE } });
  });
}

/** A bar for each label; `first` is the row of the largest. */
export function breakdownChart(
  { by: role, main }: Breakdown,
  layout: Layout,
  first: number,
  labels: number,
): ChartDraft {
  const name = layout.say(main.measure.name);
  const label = layout.say(ROLES[role].name).toLowerCase();
  const title = layout.language === 'ru' ? `${name}: ${label}` : `${name} by ${label}`;
  const values = box(first, COLUMN.total, labels);
  return { kind: 'bar', title, labels: box(first, COLUMN.name, labels), series: [{ name, values }] };
}
