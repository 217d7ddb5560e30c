/** From what was found and what was chosen to the plan of a summary. */

import type { Library } from '../../kpi/library';
import type { Scan } from '../model';
import type { Request } from '../request';
import { breakdownBy, idsOf, withKpis } from './breakdown/breakdown';
import { chartRows, chartsOverTime, countCharts, placeCharts } from './charts';
import { selectKpis, selectMeasures } from './choice/select';
import { cohortsOf } from './cohort';
import { DataSheet } from './data-sheet';
import { deduplicatedSheets } from './deduplicated';
import { funnelOf, funnelRows, writeFunnel } from './funnel';
import { Layout, ROW } from './layout';
import type { Plan } from './model';
import { withGoal } from './rows/goal';
import { placeKpis } from './rows/kpi-rows';
import { placeMeasures } from './rows/measure-rows';
import { Summary } from './summary';
import { workbenchOf } from './workbench';

/** Measures shown whatever the KPIs, as far as the data give them. */
const ALWAYS = ['revenue', 'wonAmount', 'mrrEnd', 'target'];

/** Undefined when the chosen tables can feed no KPI and no measure. */
export function buildPlan(scan: Scan, request: Request, library: Library): Plan | undefined {
  const data = new DataSheet(request.style === 'plain');
  const bench = workbenchOf(scan, request, data);
  const layout = new Layout(request, bench.periods);
  const kpis = selectKpis(request.kpis, bench.kpis, library);
  const breakdowns = request.breakdowns
    .flatMap((by) => breakdownBy(by, bench) ?? [])
    .map((one) => withKpis(one, kpis, bench.measures));
  const more = [...ALWAYS, ...Object.keys(request.targets), ...breakdowns.flatMap(idsOf)];
  const measures = withGoal(selectMeasures(kpis, more, bench), layout);
  if (measures.length === 0) return undefined;
  if (bench.periods) data.writeTimes(bench.periods, layout);
  const overTime = chartsOverTime(measures, kpis, layout, bench);
  const funnel = funnelOf(measures, bench.measures);
  const count = countCharts(overTime, breakdowns.length + (funnel ? 1 : 0));
  const chartsAt = placeKpis(kpis, layout, ROW.body - 1) + 1;
  const measuresAt = chartsAt + chartRows(count);
  const next = placeMeasures(measures, layout, measuresAt) + 1;
  const summary = new Summary({ layout, library, kpis, measures, breakdowns, bench, data });
  summary.writeTop(measuresAt);
  const funnelChart = funnel ? [writeFunnel(summary.draft, layout, funnel, next)] : [];
  const { row, charts } = summary.writeBreakdowns(funnel ? next + funnelRows(funnel) : next);
  placeCharts(summary.draft, layout, overTime, [...funnelChart, ...charts], chartsAt);
  summary.block('charts', chartsAt, chartRows(count));
  summary.writeBottom(row, cohortsOf(bench.sources, bench.tables, request.period));
  // What is stored from rows is calculated when it is drawn: the rows come first.
  const sheets = [summary.planned(), ...deduplicatedSheets(bench.deduplicated, layout), data.planned(layout)];
  return { sheets, memory: JSON.stringify(request) };
}
