/** One figure a period, or one a period and label, with the periods that have no rows. */

import type { Language, Text } from '../kpi/text';
import { extremes, NO_PERIOD, type Periods } from '../time/date-column';
import { periodLabel, type Unit } from '../time/period';
import { type Aggregate, aggregateGroups } from './aggregates';
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
  const periodOf = completePeriods(rows);
  const { first, last } = periodOf === rows.periods.of ? rows.periods : extremes(periodOf);
  const periods = first > last ? 0 : last - first + 1;
  const { names, placeOf } = labelColumns(rows, periodOf);
  const width = rows.labels ? names.length : 1;
  refuseLargeTable('period', periods + 1, width + 1);
  const groups = groupsOf(periodOf, first, width, rows.labels, placeOf);
  const figures =
    aggregate === 'last' && rows.moments
      ? latest(groups, periods * width, rows.values, rows.moments)
      : aggregateGroups(aggregate, groups, periods * width, rows.values);
  const head = rows.labels ? headerRow([PERIOD], language) : headerRow([PERIOD, VALUE_TITLES[aggregate]], language);
  const table: TableRow[] = [[...head, ...names]];
  for (let p = 0; p < periods; p++) {
    const line = figures.subarray(p * width, (p + 1) * width);
    table.push([periodLabel(unit, first + p), ...Array.from(line, shown)]);
  }
  return table;
}

/** Each row's period; NO_PERIOD for a row that lacks anything. The column itself where no row does. */
function completePeriods({ periods, values, labels }: DatedRows): Int32Array {
  const known = values instanceof Int32Array ? withCodes(periods.of, values) : withNumbers(periods.of, values);
  return labels ? withCodes(known, labels) : known;
}

function withCodes(of: Int32Array, codes: Int32Array): Int32Array {
  let kept = of;
  for (let row = 0; row < codes.length; row++) {
    if (codes[row] >= 0) continue;
    if (kept === of) kept = of.slice();
    kept[row] = NO_PERIOD;
  }
  return kept;
}

function withNumbers(of: Int32Array, values: Float64Array): Int32Array {
  let kept = of;
  for (let row = 0; row < values.length; row++) {
    if (!Number.isNaN(values[row])) continue;
    if (kept === of) kept = of.slice();
    kept[row] = NO_PERIOD;
  }
  return kept;
}

/** The labels of complete rows in the order of their first rows, and the place of each code among them. */
function labelColumns({ labels, names = [] }: DatedRows, periodOf: Int32Array) {
  const found: string[] = [];
  const placeOf = new Int32Array(names.length).fill(-1);
  for (let row = 0; labels && row < periodOf.length; row++) {
    const label = labels[row];
    if (periodOf[row] !== NO_PERIOD && placeOf[label] < 0) placeOf[label] = found.push(names[label]) - 1;
  }
  return { names: found, placeOf };
}

function groupsOf(
  periodOf: Int32Array,
  first: number,
  width: number,
  labels: Int32Array | undefined,
  placeOf: Int32Array,
): Int32Array {
  const groups = new Int32Array(periodOf.length);
  for (let row = 0; row < groups.length; row++) {
    if (periodOf[row] === NO_PERIOD) groups[row] = -1;
    else groups[row] = (periodOf[row] - first) * width + (labels ? placeOf[labels[row]] : 0);
  }
  return groups;
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
