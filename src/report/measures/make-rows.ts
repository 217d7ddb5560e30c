/** Writes a measure that is made from raw rows: a plain formula where the columns are clean, else a row function and a look-up. */

import {
  between,
  both,
  type Condition,
  countOf,
  different,
  distinctOf,
  filtered,
  productOf,
  type Rows,
  sumOf,
} from './condition';
import { labelsIn, named } from './label-rows';
import type { CellFormula, Made, Making, OfLabel, Span } from './made';
import type { RowRecipe } from './measure';
import { columnOf, dateOf, rangeOf, type Source, type SourceColumn } from './source';
import { isHeld, rowsOf, scoresFor } from './where';

export type Written = Pick<Made, 'cell' | 'total' | 'parts'>;

/** Undefined when this table cannot give it. */
export function writeFromRows(recipe: RowRecipe, source: Source, making: Making): Written | undefined {
  const rows = rowsOf(source, recipe);
  const date = dateOf(source, recipe.at);
  if (!rows || (recipe.at && !date && hasDate(source))) return undefined;
  if (recipe.make === 'none') return { cell: (span) => (span.now ? '0' : undefined), total: 'cell' };
  if (recipe.make === 'customers') return writeCustomers(recipe, source, rows, date, making);
  const value = valueColumn(recipe, source);
  if ('of' in recipe && !value) return undefined;
  const parts = partsOf(recipe, source, rows, date, value, making);
  const dirty = (date && !date.clean && !date.periods) || (value && recipe.make === 'sum' && !value.clean);
  if (dirty) {
    const written = spilled(recipe, source, rows, making);
    return written && { ...written, parts };
  }
  const print = printer(recipe, source, value, date?.periods !== undefined);
  if (!print) return undefined;
  const heavy = source.heavy && date && spilled(recipe, source, rows, making);
  if (heavy) {
    const cell: CellFormula = (span, label) =>
      span.label === undefined && !label ? inSpan(source, rows, date, span, label, print) : heavy.cell(span, label);
    return { cell, total: 'cell', parts };
  }
  return { cell: (span, label) => inSpan(source, rows, date, span, label, print), total: 'cell', parts };
}

function valueColumn(recipe: RowRecipe, source: Source): SourceColumn | undefined {
  if (!('of' in recipe)) return undefined;
  return recipe.of === 'score' ? scoresFor(source, recipe.where) : columnOf(source, recipe.of);
}

function partsOf(
  { make }: RowRecipe,
  source: Source,
  rows: Rows,
  date: SourceColumn | undefined,
  value: SourceColumn | undefined,
  { all }: Making,
): Written['parts'] {
  if (make !== 'sum' && make !== 'count') return undefined;
  const isRead = date === undefined || date.clean || date.periods !== undefined;
  if (!isRead && !all) return undefined;
  return (role, span) => {
    const label = columnOf(source, role);
    const inTime = isRead ? rowsIn(source, rows, date, span) : rows;
    if (!label || !inTime) return undefined;
    const shown = readable(source, inTime, make === 'sum' ? value : undefined);
    const values = filtered(rangeOf(source, value ?? { column: source.counted }), shown);
    return { labels: filtered(rangeOf(source, label), shown), values, aggregate: make };
  };
}

/** Row functions refuse a text among numbers, which SUMIFS leaves out. */
function readable(source: Source, rows: Rows, value: SourceColumn | undefined): Rows {
  return value?.clean && !value.pure ? both(rows, [{ range: rangeOf(source, value), is: 'number' }]) : rows;
}

function hasDate(source: Source): boolean {
  return dateOf(source, ['date', 'created', 'closed', 'start', 'period']) !== undefined;
}

/** The rows of a span of time. */
function rowsIn(source: Source, rows: Rows, date: SourceColumn | undefined, span: Span): Rows | undefined {
  if (!date) return rows;
  const range = rangeOf(source, date);
  if (!date.periods) return both(rows, between(range, span));
  const labels = labelsIn(date.periods, span);
  if (span.label === undefined && labels.length === date.periods.length) return rows;
  return rows.any ? undefined : { ...rows, any: named(range, labels) };
}

/** The rows of a span of time, and of a label where one is given. */
function inSpan(
  source: Source,
  rows: Rows,
  date: SourceColumn | undefined,
  span: Span,
  label: OfLabel | undefined,
  print: (rows: Rows) => string,
): string | undefined {
  if ((!date && !span.now) || (date?.periods && label)) return undefined;
  const more: Condition[] = [];
  if (label) {
    const column = columnOf(source, label.role);
    if (!column) return undefined;
    more.push({ range: rangeOf(source, column), is: 'criterion', cell: label.criterion });
  }
  const counted = rowsIn(source, both(rows, more), date, span);
  return counted && print(counted);
}

/** SUMIFS takes a label such as `2024-03` for a date: where periods are labels, rows are compared one by one. */
function printer(recipe: RowRecipe, source: Source, value: SourceColumn | undefined, byLabels: boolean) {
  const counted = rangeOf(source, { column: source.counted });
  const range = value ? rangeOf(source, value) : counted;
  const { make } = recipe;
  if (make === 'sum') return (rows: Rows) => (byLabels && rows.any ? productOf([range], rows) : sumOf(range, rows));
  if (make === 'count') return (rows: Rows) => (byLabels && rows.any ? productOf([], rows) : countOf(counted, rows));
  if (make === 'distinct')
    return (rows: Rows) => (byLabels && rows.any ? different(filtered(range, rows)) : distinctOf(range, rows));
  if (recipe.make === 'weighted') return weighted(columnOf(source, recipe.by), range, source);
  if (recipe.make !== 'days' && recipe.make !== 'minutes') return undefined;
  const since = columnOf(source, recipe.since);
  const until = columnOf(source, recipe.until);
  if (!since?.clean || !until?.clean) return undefined;
  const [start, end] = [rangeOf(source, since), rangeOf(source, until)];
  const span = recipe.make === 'days' ? daysFrom(start, end) : `(${end}-${start})*1440`;
  return (rows: Rows) => productOf([`IFERROR(${span},0)`], both(rows, [isHeld(source, since)]));
}

const daysFrom = (start: string, end: string): string => `INT(${end})-INT(${start})`;

function weighted(by: SourceColumn | undefined, amounts: string, source: Source) {
  if (!by?.pure) return undefined;
  const chances = rangeOf(source, by);
  return (rows: Rows) => `${productOf([amounts, chances], rows)}${by.wholePercent ? '/100' : ''}`;
}

const AGGREGATES = { sum: 'sum', count: 'count', distinct: 'unique', days: 'sum' } as const;

/** Numbers or dates written as text are read by KPI_BY_PERIOD. */
function spilled(
  recipe: Extract<RowRecipe, { make: 'sum' | 'count' | 'distinct' }> | RowRecipe,
  source: Source,
  rows: Rows,
  making: Making,
): Written | undefined {
  const date = dateOf(source, recipe.at);
  if (!(recipe.make in AGGREGATES) || date?.periods) return undefined;
  if (recipe.make === 'days') return date && spilledDays(recipe, source, rows, date, making);
  const value = 'of' in recipe ? valueColumn(recipe, source) : { column: source.counted };
  if (!value) return undefined;
  const aggregate = AGGREGATES[recipe.make as keyof typeof AGGREGATES];
  const shown = readable(source, rows, recipe.make === 'sum' ? valueColumn(recipe, source) : undefined);
  const values = filtered(rangeOf(source, value), shown);
  if (!date) return { cell: (span) => (span.now ? wholeColumn(aggregate, values) : undefined), total: 'cell' };
  const dates = filtered(rangeOf(source, date), shown);
  const table = making.spill(`KPI_BY_PERIOD(${dates},${values},"${making.period}","${aggregate}")`, 2);
  const missing = recipe.told && isAlone(recipe, making) ? '""' : '0';
  const cell: CellFormula = ({ label }, of) =>
    label === undefined || of ? undefined : table.lookUp(label, 2, missing);
  return { cell, total: aggregate === 'unique' ? 'none' : 'sum' };
}

function spilledDays(
  recipe: Extract<RowRecipe, { make: 'days' }>,
  source: Source,
  rows: Rows,
  date: SourceColumn,
  { period, spill }: Making,
): Written | undefined {
  const [since, until] = [columnOf(source, recipe.since), columnOf(source, recipe.until)];
  if (!since?.clean || !until?.clean || !date.clean) return undefined;
  const counted = both(rows, [isHeld(source, since)]);
  const days = filtered(daysFrom(rangeOf(source, since), rangeOf(source, until)), counted);
  const table = spill(`KPI_BY_PERIOD(${filtered(rangeOf(source, date), counted)},${days},"${period}","sum")`, 2);
  return { cell: ({ label }, of) => (label === undefined || of ? undefined : table.lookUp(label, 2)), total: 'sum' };
}

/** Blanks of one table cannot be added to figures of another. */
const isAlone = ({ kinds }: RowRecipe, { sources }: Making): boolean =>
  sources.filter(({ kind }) => kinds.includes(kind)).length === 1;

/** All rows as one label of KPI_BREAKDOWN, which reads numbers written as text. */
function wholeColumn(aggregate: string, values: string): string {
  if (aggregate === 'unique') return different(values);
  if (aggregate === 'count') return `IFERROR(ROWS(${values}),0)`;
  return `IFERROR(SUM(KPI_GROSS_PROFIT(${values},0)),0)`;
}

/** Columns of KPI_CUSTOMERS; with amounts the revenue of new and of returning customers follows. */
const REVENUE_FROM = 8;

function writeCustomers(
  recipe: Extract<RowRecipe, { make: 'customers' }>,
  source: Source,
  rows: Rows,
  date: SourceColumn | undefined,
  { period, spill }: Making,
): Written | undefined {
  const customer = columnOf(source, 'customer');
  const amount = columnOf(source, 'amount');
  if (!customer || !date || (recipe.column >= REVENUE_FROM && !amount)) return undefined;
  // Given amounts, the function leaves out the rows without one: who comes and goes is told from all.
  const paid = recipe.column >= REVENUE_FROM ? amount : undefined;
  const shown = readable(source, rows, paid);
  const columns = [customer, date, ...(paid ? [paid] : [])].map((column) => filtered(rangeOf(source, column), shown));
  const table = spill(`KPI_CUSTOMERS(${columns.join(',')},${paid ? '' : ','}"${period}")`, 11);
  const cell: CellFormula = (span, of) => {
    const label = recipe.before ? span.earlier?.label : span.label;
    return label === undefined || of ? undefined : table.lookUp(label, recipe.column);
  };
  return { cell, total: recipe.before ? 'first' : 'sum' };
}
