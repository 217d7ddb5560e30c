/** Writes a measure that has columns of its own in a table with a row a period. */

import type { RoleId } from '../model';
import { between, both, type Condition, countOf, productOf, type Rows, sumOf } from './condition';
import type { DeclaredId } from './index';
import { labelsIn, named } from './label-rows';
import type { CellFormula, Made, Making, Span } from './made';
import type { Adds } from './measure';
import { columnsOf, dateOf, keptRows, type PeriodLabel, rangeOf, type Source, type SourceColumn } from './source';

/** With `channels` only their columns count. */
export function writeColumns(
  id: DeclaredId,
  adds: Adds,
  making: Making,
  channels?: readonly string[],
): Pick<Made, 'cell' | 'total' | 'sources' | 'series' | 'channels' | 'only'> | undefined {
  for (const source of making.sources) {
    if (source.kind !== 'periods') continue;
    const columns = columnsOf(source, id as RoleId).filter(
      ({ series }) => !channels || channels.includes(series ?? ''),
    );
    const date = dateOf(source, ['period', 'date']);
    if (columns.length === 0 || !date) continue;
    const isClean = columns.every(({ clean }) => clean);
    if (date.periods && !isClean) continue;
    const written = date.periods ? labelled : date.clean && isClean ? clean : asText;
    const named = [...new Set(columns.flatMap(({ series }) => series ?? []))];
    const made = written(source, columns, date, adds, making);
    return { ...(adds === 'anew' ? rowByRow(made, source, making) : made), channels: named, sources: [source] };
  }
  return undefined;
}

/** Of several rows together it is not known: the customers of two months are fewer than both figures added up. */
function rowByRow(
  { cell }: Pick<Made, 'cell'>,
  { step }: Source,
  { period }: Making,
): Pick<Made, 'cell' | 'total' | 'only'> {
  const isKnown = step === null || step === period;
  return {
    cell: (span, label) => (isKnown && span.label !== undefined ? cell(span, label) : undefined),
    total: 'none',
    ...(step === null ? {} : { only: step }),
  };
}

function clean(
  source: Source,
  columns: readonly SourceColumn[],
  date: SourceColumn,
  adds: Adds,
): Pick<Made, 'cell' | 'total' | 'series'> {
  const dates = rangeOf(source, date);
  const cell: CellFormula = (span, label) => {
    if (label) return undefined;
    const at = adds === 'first' || adds === 'last' ? edge(dates, span, adds) : between(dates, span);
    const all = [...keptRows(source), ...at];
    const ranges = columns.map((column) => rangeOf(source, column));
    return joined(ranges, adds, { all }, sumOf, countOf);
  };
  const series: Made['series'] = (span) =>
    columns.map((column) => {
      const all = [...keptRows(source), ...between(dates, span)];
      return { name: column.series ?? column.header, figure: sumOf(rangeOf(source, column), { all }) };
    });
  return { cell, total: 'cell', ...(columns.length > 1 && adds === 'sum' ? { series } : {}) };
}

type Figure = (range: string, rows: Rows) => string;

/** Columns of one figure add up, each with its sum or with its average over the rows that have one; without any it is not known. */
function joined(ranges: readonly string[], adds: Adds, rows: Rows, sum: Figure, count: Figure): string {
  const filled = (range: string): Rows => both(rows, [{ range, is: 'filled' }]);
  if (adds !== 'average') {
    const told = ranges.map((range) => count(range, filled(range))).join('+');
    return `IF(${told}=0,"",${ranges.map((range) => sum(range, rows)).join('+')})`;
  }
  const averages = ranges.map((range) => `(${sum(range, rows)})/(${count(range, filled(range))})`);
  return `IFERROR(${averages.join('+')},"")`;
}

/** The first or the last row of a span, found by functions that every spreadsheet knows. */
function edge(range: string, span: Span, adds: Adds): Condition[] {
  const first = `SMALL(${range},COUNTIF(${range},"<"&${span.from})+1)`;
  const last = `LARGE(${range},COUNTIF(${range},">="&${span.before})+1)`;
  const cell = `IFERROR(${adds === 'first' ? first : last},0)`;
  return [...between(range, span), { range, is: 'criterion', cell }];
}

/** Rows whose periods are texts: those of a span are known when the summary is built. */
function labelled(
  source: Source,
  columns: readonly SourceColumn[],
  date: SourceColumn,
  adds: Adds,
): Pick<Made, 'cell' | 'total' | 'series'> {
  const rowsOf = (span: Span): Rows => {
    const labels = edgeOf(labelsIn(date.periods ?? [], span), adds);
    return { all: keptRows(source), any: named(rangeOf(source, date), labels) };
  };
  const sum: Figure = (range, rows) => productOf([range], rows);
  const count: Figure = (_, rows) => productOf([], rows);
  const cell: CellFormula = (span, label) => {
    const ranges = columns.map((column) => rangeOf(source, column));
    return label ? undefined : joined(ranges, adds, rowsOf(span), sum, count);
  };
  const series: Made['series'] = (span) =>
    columns.map((column) => ({
      name: column.series ?? column.header,
      figure: sum(rangeOf(source, column), rowsOf(span)),
    }));
  return { cell, total: 'cell', ...(columns.length > 1 && adds === 'sum' ? { series } : {}) };
}

/** Of a state only the first or the last that the span has. */
function edgeOf(labels: readonly PeriodLabel[], adds: Adds): readonly PeriodLabel[] {
  if (adds !== 'first' && adds !== 'last') return labels;
  const days = labels.map(({ day }) => day);
  const edge = adds === 'first' ? Math.min(...days) : Math.max(...days);
  return labels.filter(({ day }) => day === edge);
}

/** Periods or numbers written as text are read by KPI_BY_PERIOD. */
function asText(
  source: Source,
  columns: readonly SourceColumn[],
  date: SourceColumn,
  adds: Adds,
  { period, spill }: Making,
): Pick<Made, 'cell' | 'total'> {
  const state = adds === 'last' || adds === 'first';
  const aggregate = state ? 'last' : adds === 'average' ? adds : 'sum';
  const tables = columns.map((column) =>
    spill(`KPI_BY_PERIOD(${rangeOf(source, date)},${rangeOf(source, column)},"${period}","${aggregate}")`, 2),
  );
  const cell: CellFormula = ({ label }, of) =>
    label === undefined || of ? undefined : tables.map((table) => table.lookUp(label, 2)).join('+');
  return { cell, total: state ? adds : aggregate === 'average' ? aggregate : 'sum' };
}
