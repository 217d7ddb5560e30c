/** What a figure of the summary stands on: its formula, the measures that feed it, the rows that count and those that do not. */

import type { Library } from '../../kpi/library';
import type { Text } from '../../kpi/text';
import { isMeasure, measureOf } from '../measures/index';
import type { Source } from '../measures/source';
import type { Scan, Table } from '../model';
import { isFilterOn, type Request } from '../request';
import { FIRST_PERIOD, Layout } from './layout';
import { rowIdOf } from './rows/kpi-formula';
import { latestColumn } from './rows/kpi-rows';
import { type Workbench, workbenchOf } from './workbench';

export interface Explanation {
  readonly name: Text;
  readonly formula: Text;
  /** What stands for each parameter: the id of a measure's or another KPI's row. */
  readonly inputs: readonly { readonly name: string; readonly label: Text; readonly measure: string }[];
  /** The period whose figures make the total, where it is not of all of them. */
  readonly latest?: string;
  readonly tables: readonly {
    readonly id: string;
    readonly name: string;
    readonly rows: number;
    readonly leftOut: readonly { readonly why: Text; readonly rows: number }[];
  }[];
}

/** Of a KPI or a measure; undefined when the tables give none. */
export function explain(scan: Scan, request: Request, library: Library, id: string): Explanation | undefined {
  const bench = workbenchOf(scan, request);
  if (isMeasure(id)) return explainMeasure(bench, request, id);
  const reading = bench.kpis.reading(id);
  const entry = library.functions.find((one) => one.id === id);
  if (!reading || !entry) return undefined;
  const by = library.functions.find((one) => one.id === reading.by) ?? entry;
  const inputs = Object.entries(reading.feeds).flatMap(([name, feed]) => {
    const measure = rowIdOf(feed);
    const label = by.params.find((param) => param.name === name)?.label ?? entry.name;
    return measure === undefined ? [] : [{ name, label, measure }];
  });
  const sources = inputs.flatMap(({ measure }) => sourcesOf(bench, measure));
  const layout = new Layout(request, bench.periods);
  const latest = bench.periods?.shown[(latestColumn(reading, layout) ?? 0) - FIRST_PERIOD]?.label;
  return {
    name: entry.name,
    formula: by.formula,
    inputs,
    ...(latest === undefined ? {} : { latest }),
    tables: tablesOf(bench, request, sources),
  };
}

function explainMeasure(bench: Workbench, request: Request, id: string): Explanation | undefined {
  const made = isMeasure(id) ? bench.measures.get(id) : undefined;
  if (!made) return undefined;
  const { name } = made.measure;
  const inputs = made.needs.flatMap((need) => {
    return isMeasure(need) ? [{ name: need, label: measureOf(need).name, measure: need }] : [];
  });
  return { name, formula: name, inputs, tables: tablesOf(bench, request, made.sources) };
}

/** A KPI that another stands on stands on measures itself. */
function sourcesOf(bench: Workbench, id: string): readonly Source[] {
  if (isMeasure(id)) return bench.measures.get(id)?.sources ?? [];
  const feeds = Object.values(bench.kpis.reading(id)?.feeds ?? {});
  return feeds.flatMap((feed) => {
    const row = rowIdOf(feed);
    return row === undefined ? [] : sourcesOf(bench, row);
  });
}

function tablesOf(bench: Workbench, request: Request, sources: readonly Source[]): Explanation['tables'] {
  const used = bench.tables.filter(({ id }) => sources.some((source) => source.id === id));
  return used.map((table) => ({ id: table.id, name: table.sheet, rows: table.rows, leftOut: leftOut(table, request) }));
}

function leftOut(table: Table, request: Request) {
  const on = table.filters.filter((filter) => isFilterOn(request, table, filter));
  return on.map(({ reason, rows }) => ({ why: reason, rows }));
}
