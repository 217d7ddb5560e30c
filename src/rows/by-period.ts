/** One figure a period, or one a period and label, with the periods that have no rows. */

import type { Language, Text } from '../kpi/text';
import { NO_PERIOD, type Periods } from '../time/date-column';
import { periodLabel, type Unit } from '../time/period';
import { type Aggregate, aggregateGroups } from './aggregates';
import type { PeriodSums } from './plain-sums';
import { headerRow, refuseLargeTable, shown, type TableRow } from './table';

/** Rows in columns; a row is left out that has no period, label or value. */
export interface DatedRows {
  readonly periods: Periods;
  /** Amounts, or for `count` and `unique` numbers of ids. */
  readonly values: Float64Array | Int32Array;
  /** For `last`: the moment of each row. */
  readonly moments?: Float64Array;
  /** The number of each row's label in `names`; −1 for a blank. */
  readonly labels?: Int32Array;
  readonly names?: readonly string[];
}

const PERIOD: Text = { en: 'Period', ru: 'Период' };
const VALUE_TITLES: Record<Aggregate, Text> = {
  sum: { en: 'Sum', ru: 'Сумма' },
  count: { en: 'Count', ru: 'Количество' },
  average: { en: 'Average', ru: 'Среднее' },
  median: { en: 'Median', ru: 'Медиана' },
  min: { en: 'Min', ru: 'Минимум' },
  max: { en: 'Max', ru: 'Максимум' },
  unique: { en: 'Unique', ru: 'Уникальных' },
  last: { en: 'Last', ru: 'Последнее' },
};

export function byPeriod(rows: DatedRows, aggregate: Aggregate, unit: Unit, language: Language): TableRow[] {
  const { periodOf, first, last } = completePeriods(rows);
  const periods = first > last ? 0 : last - first + 1;
  const { names, placeOf } = labelColumns(rows, periodOf);
  const width = rows.labels ? names.length : 1;
  refuseLargeTable('period', periods + 1, width + 1);
  const groups = rows.labels ? byLabel(periodOf, width, rows.labels, placeOf) : periodOf;
  const figures =
    aggregate === 'last' && rows.moments
      ? latest(groups, periods * width, rows.values, rows.moments)
      : aggregateGroups(aggregate, groups, periods * width, rows.values);
  const head = rows.labels ? headerRow([PERIOD], language) : headerRow([PERIOD, VALUE_TITLES[aggregate]], language);
  return tableOf([...head, ...names], figures, width, unit, first);
}

export function sumsByPeriod({ first, sums }: PeriodSums, unit: Unit, language: Language): TableRow[] {
  return tableOf(headerRow([PERIOD, VALUE_TITLES.sum], language), sums, 1, unit, first);
}

/** A row a period under the header, each with `width` figures. */
function tableOf(head: TableRow, figures: Float64Array, width: number, unit: Unit, first: number): TableRow[] {
  const table = [head];
  for (let place = 0, period = first; place < figures.length; period++) {
    const line: TableRow = [periodLabel(unit, period)];
    for (const end = place + width; place < end; place++) line.push(shown(figures[place]));
    table.push(line);
  }
  return table;
}

/** Each row's period, counted from the first that has a complete row; −1 for a row that lacks anything. */
function completePeriods({ periods, values, labels }: DatedRows) {
  const { of, first, last } = periods;
  const periodOf = new Int32Array(of.length);
  if (values instanceof Int32Array) countWithCodes(of, first, values, periodOf);
  else countWithNumbers(of, first, values, periodOf);
  for (let row = 0; labels && row < periodOf.length; row++) if (labels[row] < 0) periodOf[row] = -1;
  return periodOf.includes(-1) ? trimmed(periodOf, first) : { periodOf, first, last };
}

function countWithNumbers(of: Int32Array, first: number, values: Float64Array, periodOf: Int32Array): void {
  for (let row = 0; row < of.length; row++) {
    const value = values[row];
    // The difference of a number with itself is 0, that of a blank is not.
    periodOf[row] = of[row] === NO_PERIOD || value - value !== 0 ? -1 : of[row] - first;
  }
}

function countWithCodes(of: Int32Array, first: number, codes: Int32Array, periodOf: Int32Array): void {
  for (let row = 0; row < of.length; row++) {
    periodOf[row] = of[row] === NO_PERIOD || codes[row] < 0 ? -1 : of[row] - first;
  }
}

/** Without the periods at both ends that have no complete row. */
function trimmed(periodOf: Int32Array, first: number) {
  let least = Number.POSITIVE_INFINITY;
  let greatest = -1;
  for (const period of periodOf) {
    if (period > greatest) greatest = period;
    if (period >= 0 && period < least) least = period;
  }
  const counted = periodOf.map((period) => (period < 0 ? -1 : period - least));
  return { periodOf: counted, first: first + least, last: first + greatest };
}

/** The labels of complete rows in the order of their first rows, and the place of each code among them. */
function labelColumns({ labels, names = [] }: DatedRows, periodOf: Int32Array) {
  const found: string[] = [];
  const placeOf = new Int32Array(names.length).fill(-1);
  for (let row = 0; labels && row < periodOf.length; row++) {
    const label = labels[row];
    if (periodOf[row] >= 0 && placeOf[label] < 0) placeOf[label] = found.push(names[label]) - 1;
  }
  return { names: found, placeOf };
}

function byLabel(periodOf: Int32Array, width: number, labels: Int32Array, placeOf: Int32Array): Int32Array {
  return periodOf.map((period, row) => (period < 0 ? -1 : period * width + placeOf[labels[row]]));
}

/** The value of the latest moment of each group; of equal moments the lower row's. */
function latest(
  groups: Int32Array,
  groupCount: number,
  values: Float64Array | Int32Array,
  moments: Float64Array,
): Float64Array {
  const found = new Float64Array(groupCount).fill(Number.NaN);
  const when = new Float64Array(groupCount).fill(Number.NEGATIVE_INFINITY);
  for (let row = 0; row < groups.length; row++) {
    const group = groups[row];
    if (group < 0 || moments[row] < when[group]) continue;
    when[group] = moments[row];
    found[group] = values[row];
  }
  return found;
}
