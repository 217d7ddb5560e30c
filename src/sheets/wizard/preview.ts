/** What the chosen tables can feed: KPIs with their figures, measures, breakdowns, periods, and the rows that count. */

import type { Library } from '../../kpi/library';
import { asChosen } from '../../report/as-chosen';
import { countRows } from '../../report/counted';
import { isMeasure, measureOf } from '../../report/measures/index';
import type { Scan } from '../../report/model';
import { breakdownBy } from '../../report/plan/breakdown/breakdown';
import { buildPlan } from '../../report/plan/build-plan';
import { BREAKDOWNS, defaultRequest } from '../../report/plan/defaults';
import type { Plan } from '../../report/plan/model';
import { preview } from '../../report/plan/preview';
import { type Workbench, workbenchOf } from '../../report/plan/workbench';
import { choiceOf, filterId, isFilterOn, type Request } from '../../report/request';
import type { SheetValues } from '../../report/scan';
import { ROLES } from '../../report/scan/roles';
import { SUMMARY } from '../build/job';
import type { KpiPreview, MeasurePreview, PreviewAnswer, TablePreview } from './contract';
import { type Figure, figuresOf } from './figures';
import type { Chosen, Seen } from './look';
import { shownRequest, shownScan } from './show';

export function previewOf(seen: Seen, { scan, request }: Chosen, library: Library, values: boolean): PreviewAnswer {
  const bench = workbenchOf(scan, request);
  const kpis = preview(scan, request, library.functions);
  const available = kpis.filter((kpi) => kpi.available).map(({ id }) => id);
  const whole = buildPlan(scan, { ...request, kpis: available, breakdowns: [], targets: {} }, library);
  const figures = values && whole ? figuresOf(seen.own, whole) : undefined;
  const figure = (id: string): Figure | typeof UNASKED => figures?.get(id) ?? UNASKED;
  return {
    scan: shownScan({ tables: scan.tables.map((table) => asChosen(table, choiceOf(request, table))) }),
    kpis: kpis.map((kpi): KpiPreview => ({ ...kpi, ...figure(kpi.id) })),
    measures: measuresOf(buildPlan(scan, request, library)).map((one) => ({ ...one, ...figure(one.id) })),
    tables: tablesOf(bench, request, seen.sheets),
    breakdowns: BREAKDOWNS.filter((by) => breakdownBy(by, bench)).map((role) => ({ role, name: ROLES[role].name })),
    periods: periodsOf(bench),
    suggested: suggested(scan, request),
  };
}

const UNASKED = { text: null, value: null, recent: null };

function suggested(scan: Scan, { tables, language, style }: Request): Request {
  return shownRequest(defaultRequest(scan, { tables, language, style }));
}

function measuresOf(plan: Plan | undefined): Omit<MeasurePreview, keyof typeof UNASKED>[] {
  const inputs = plan?.sheets.find(({ key }) => key === SUMMARY)?.inputs ?? [];
  return inputs.flatMap(({ id: input }) => {
    const id = input.replace(/^target:/, '');
    if (id === input || !isMeasure(id)) return [];
    const { name, unit } = measureOf(id);
    return [{ id, name, unit }];
  });
}

function tablesOf({ tables }: Workbench, request: Request, sheets: readonly SheetValues[]): TablePreview[] {
  return tables.map((table) => {
    const values = sheets.find(({ name }) => name === table.sheet)?.values ?? [];
    const on = table.filters.filter((filter) => isFilterOn(request, table, filter));
    const leftOut = table.filters.map((filter) => {
      return { filter: filterId(table, filter), on: on.includes(filter), rows: filter.rows, why: filter.reason };
    });
    return { id: table.id, rows: table.rows, counted: countRows(values, table, on), leftOut };
  });
}

function periodsOf({ periods }: Workbench): PreviewAnswer['periods'] {
  const shown = periods?.shown ?? [];
  if (shown.length === 0) return null;
  const full = shown[(periods?.complete || shown.length) - 1].label;
  return { first: shown[0].label, last: shown[shown.length - 1].label, full, count: shown.length };
}
