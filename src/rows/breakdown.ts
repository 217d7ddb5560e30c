/** Breaks a figure down by label: what each label brings, its share and its rank. */

import { describe } from '../kpi/cell';
import { Refusal } from '../kpi/refusal';
import type { Language, Text } from '../kpi/text';
import { AGGREGATES, type Aggregate, aggregateGroups, countRows, groupsInOrder, takesIds } from './aggregates';
import { rank } from './ranking';
import { isLabelHeader } from './stages';
import { headerRow, shown, type TableRow } from './table';

/** Rows in columns. */
export interface LabelledRows {
  /** The number of each row's label in `names`; −1 leaves the row out. */
  readonly labels: Int32Array;
  readonly names: readonly string[];
  /** Amounts, or for `count` and `unique` numbers of ids. */
  readonly values: ArrayLike<number>;
  readonly costs?: Float64Array;
}

const TITLES: readonly Text[] = [
  { en: 'Label', ru: 'Название' },
  { en: 'Value', ru: 'Значение' },
  { en: 'Share', ru: 'Доля' },
  { en: 'Rank', ru: 'Место' },
  { en: 'Rows', ru: 'Строк' },
];
const COST_TITLES: readonly Text[] = [
  { en: 'Cost', ru: 'Затраты' },
  { en: 'Profit', ru: 'Прибыль' },
  { en: 'ROI', ru: 'ROI' },
];
const OTHERS: Text = { en: 'Others', ru: 'Остальные' };

export function breakdown(
  rows: LabelledRows,
  aggregate: Aggregate,
  top: number | undefined,
  language: Language,
): TableRow[] {
  const groups = figuresOf(rows, rows.names.length, aggregate);
  const present = groupsInOrder(rows.labels, rows.names.length);
  const { order, ranks } = rank(present, groups.values);
  const total = present.reduce((sum, label) => sum + groups.values[label], 0);
  const shares = aggregate === 'sum' || aggregate === 'count';
  const line = (name: string, figures: Figures, group: number, place: number | ''): TableRow => {
    const value = figures.values[group];
    const share = shares ? shown(value / total) : '';
    return [name, shown(value), share, place, figures.rows[group], ...figures.costs(group)];
  };
  const table = order.slice(0, top).map((label, place) => line(rows.names[label], groups, label, ranks[place]));
  const rest = order.slice(top ?? order.length);
  if (rest.length > 0) table.push(line(OTHERS[language], figuresOf(merge(rows, rest), 1, aggregate), 0, ''));
  return [headerRow(rows.costs ? [...TITLES, ...COST_TITLES] : TITLES, language), ...table];
}

interface Figures {
  readonly values: Float64Array;
  readonly rows: Float64Array;
  /** Cost, profit and ROI of a group; nothing without costs. */
  readonly costs: (group: number) => TableRow;
}

function figuresOf({ labels, values, costs }: LabelledRows, groupCount: number, aggregate: Aggregate): Figures {
  const figures = aggregateGroups(aggregate, labels, groupCount, values);
  const rows = aggregate === 'count' ? figures : countRows(labels, groupCount);
  if (!costs) return { values: figures, rows, costs: () => [] };
  const cost = aggregateGroups('sum', labels, groupCount, costs);
  const revenue = takesIds(aggregate) ? undefined : aggregateGroups('sum', labels, groupCount, values);
  const costsOf = (group: number) => {
    const profit = revenue ? revenue[group] - cost[group] : Number.NaN;
    return [cost[group], profit, profit / cost[group]].map(shown);
  };
  return { values: figures, rows, costs: costsOf };
}

/** The rows of some labels as one group; all other rows are left out. */
function merge(rows: LabelledRows, labels: readonly number[]): LabelledRows {
  const merged = new Int32Array(rows.names.length).fill(-1);
  for (const label of labels) merged[label] = 0;
  return { ...rows, labels: rows.labels.map((label) => (label < 0 ? -1 : merged[label])) };
}

/** How many labels to show, if a number is given. */
export function refuseOddTop(top: number | undefined): void {
  if (top === undefined || (Number.isInteger(top) && top >= 1)) return;
  throw new Refusal('top', { en: 'a whole number from 1', ru: 'целое число от 1' }, describe(top));
}

/** Ids over which no header stands: only a word that is known as a header makes the first row one. */
export function isHeaderOverIds(word: unknown, firstRow: readonly string[]): boolean {
  const aggregate = AGGREGATES.find((same) => same.some((one) => one === String(word).trim().toLowerCase()));
  return !aggregate || !takesIds(aggregate[0]) || firstRow.some(isLabelHeader);
}
