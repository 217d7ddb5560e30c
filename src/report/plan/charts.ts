/** Two to four charts, each the answer to a question. */

import type { Text } from '../../kpi/text';
import { coarseStep } from '../measures/coarse';
import type { Made } from '../measures/made';
import type { Breakdown } from './breakdown/cell';
import { ASKED, leading } from './chart-words';
import { COLUMN, FIRST_PERIOD, type Layout, ROW } from './layout';
import type { PlannedChart } from './model';
import type { ShownKpi } from './rows/kpi-rows';
import { box, type SheetDraft } from './sheet';
import { isSparse } from './sparse';
import { WORDS } from './words';
import type { Workbench } from './workbench';

/** Rows kept free for charts, two side by side. */
export const CHART_ROWS = 17;
const SIZE = { width: 680, height: 340 };
const SECOND_COLUMN = 6;
const MOST = 4;
/** Periods that make a chart over time. */
const FEWEST = 2;

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

/** Without a last period that the data cut short: it would look like a fall. */
export function drawnOverTime({ kind, title, lines }: TimeChart, layout: Layout): ChartDraft {
  const full = layout.lastFull - FIRST_PERIOD + 1;
  const across = (row: number) => box(row, FIRST_PERIOD, 1, full < FEWEST ? layout.count : full);
  const series = lines.map(({ id, name, kind: as }) => {
    return { name, values: across(layout.rowOf(id)), ...(as ? { kind: as } : {}) };
  });
  return { kind, title, labels: across(ROW.header), series };
}

/** The figure that people ask for first, by period: of several amounts the one that the user has a target for. */
export function leadingOf(measures: readonly Made[], { request }: Pick<Layout, 'request'>): Made | undefined {
  const found = LEADING.flatMap((id) => measures.find((made) => made.id === id) ?? []);
  const aimed = found.find(({ id, measure }) => measure.unit === 'money' && request.targets[id] !== undefined);
  return found[0]?.measure.unit === 'money' && aimed ? aimed : found[0];
}

const LEADING = ['revenue', 'wonAmount', 'mrrEnd', 'leads', 'answers', 'satisfactionAnswers', 'effortAnswers', 'spend'];
const MOVEMENTS = ['newMrr', 'expansionMrr', 'contractionMrr', 'churnedMrr'];

/** What leads the summary, then what else moves with time. */
export interface OverTime {
  readonly first: readonly TimeChart[];
  readonly later: readonly TimeChart[];
}

export function chartsOverTime(
  all: readonly Made[],
  kpis: readonly ShownKpi[],
  layout: Layout,
  { tables }: Pick<Workbench, 'tables'>,
): OverTime {
  if (layout.count < FEWEST) return { first: [], later: [] };
  const measures = all.filter((made) => coarseStep(made, layout.request.period) === undefined);
  const shown = (id: string) => measures.find((made) => made.id === id);
  const line = (made: Made, kind?: 'line' | 'column'): TimeLine => {
    return { id: made.id, name: layout.say(made.measure.name), ...(kind ? { kind } : {}) };
  };
  const first: TimeChart[] = [];
  const main = leadingOf(measures, layout);
  if (main) {
    const target = shown(GOAL) ?? (main.id === 'mrrEnd' ? undefined : shown('target'));
    const name = layout.say(WORDS.target);
    const lines = [line(main, 'column'), ...(target ? [{ ...line(target, 'line'), name }] : [])];
    first.push({ kind: 'column', title: asks(lines[0].name, target ? ASKED.target : ASKED.growth, layout), lines });
  }
  const moved = MOVEMENTS.flatMap((id) => shown(id) ?? []);
  if (moved.length === MOVEMENTS.length) {
    first.push({ kind: 'column', title: layout.say(ASKED.movements), lines: moved.map((made) => line(made)) });
  }
  const wished = layout.request.charts?.flatMap((id) => wishedChart(id, first, measures, kpis, layout) ?? []);
  if (wished) return { first: wished, later: [] };
  const ratio = kpis.find((kpi) => isTelling(kpi) && !isSparse(kpi, all, tables, layout.request.period));
  if (!ratio) return { first, later: [] };
  const name = layout.say(ratio.entry.name);
  const lines = [{ id: ratio.entry.id, name }];
  return { first, later: [{ kind: 'line', title: asks(name, ASKED.better, layout), lines }] };
}

/** The leading figure is drawn with its target, new MRR with what else moves it. */
function wishedChart(
  id: string,
  first: readonly TimeChart[],
  measures: readonly Made[],
  kpis: readonly ShownKpi[],
  layout: Layout,
): TimeChart | undefined {
  const whole = first.find(({ lines }) => lines[0].id === id);
  if (whole) return whole;
  const found =
    kpis.find(({ entry }) => entry.id === id)?.entry.name ?? measures.find((made) => made.id === id)?.measure.name;
  if (!found) return undefined;
  const name = layout.say(found);
  return { kind: 'line', title: asks(name, ASKED.better, layout), lines: [{ id, name }] };
}

/** Growth is seen in the figure that grows. */
function isTelling({ entry: { id, unit } }: ShownKpi): boolean {
  return id !== 'GROWTH' && (unit === 'fraction' || unit === 'ratio' || unit === 'score');
}

function asks(name: string, question: Text, layout: Layout): string {
  const { unit } = layout.periods ?? { unit: 'month' as const };
  return `${name} ${layout.say(WORDS.byUnit[unit])}: ${layout.say(question)}`;
}

/** How many charts there will be. */
export function countCharts({ first, later }: OverTime, others: number): number {
  return Math.min(MOST, first.length + later.length + others);
}

/** Rows that this many charts take. */
export const chartRows = (count: number): number => Math.ceil(count / 2) * CHART_ROWS;

/** The funnel and the first breakdown before the rest. */
export function placeCharts(
  draft: SheetDraft,
  layout: Layout,
  { first, later }: OverTime,
  [second, third, ...rest]: readonly ChartDraft[],
  row: number,
): void {
  const [lead, then] = [first, later].map((charts) => charts.map((chart) => drawnOverTime(chart, layout)));
  const wanted = [...lead, second, third, ...then, ...rest].filter((chart) => chart !== undefined);
  wanted.slice(0, MOST).forEach((chart, i) => {
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
  const title = `${name}: ${layout.say(leading(role))}`;
  const values = box(first, COLUMN.total, labels);
  return { kind: 'bar', title, labels: box(first, COLUMN.name, labels), series: [{ name, values }] };
}
