/** Figures of groups of rows: every row carries the number of its group, −1 when it belongs to none. */

import type { Param } from '../kpi/param';
import type { Text } from '../kpi/text';
import { oneOf } from '../kpi/words';

export const AGGREGATES = [
  ['sum', 'сумма'],
  ['count', 'количество', 'число'],
  ['average', 'mean', 'среднее'],
  ['median', 'медиана'],
  ['min', 'minimum', 'минимум', 'мин'],
  ['max', 'maximum', 'максимум', 'макс'],
  ['unique', 'distinct', 'уникальные', 'уникальных'],
  ['last', 'последнее'],
] as const;

export type Aggregate = (typeof AGGREGATES)[number][0];

export function aggregateWord(label: Text): Param<Aggregate> {
  return oneOf('aggregate', label, AGGREGATES);
}

/** Whether the values only have to be told apart, so that text such as a customer's id will do. */
export function takesIds(aggregate: Aggregate): boolean {
  return aggregate === 'count' || aggregate === 'unique';
}

/** The figure of each group; for `unique` a value is the number of an id. A group without rows is 0 or, without a meaning, NaN. */
export function aggregateGroups(
  aggregate: Aggregate,
  groups: Int32Array,
  groupCount: number,
  values: ArrayLike<number>,
): Float64Array {
  if (aggregate === 'count') return countRows(groups, groupCount);
  if (aggregate === 'sum') return sum(groups, groupCount, values);
  if (aggregate === 'average') return average(groups, groupCount, values);
  if (aggregate === 'median') return median(groups, groupCount, values);
  if (aggregate === 'unique') return countDistinct(groups, groupCount, values);
  return pick(aggregate, groups, groupCount, values);
}

/** How many rows each group has. */
export function countRows(groups: Int32Array, groupCount: number): Float64Array {
  const counts = new Float64Array(groupCount + 1);
  const { length } = groups;
  for (let row = 0; row < length; row++) counts[groups[row] + 1]++;
  return counts.subarray(1);
}

/** The groups that have rows, in the order of their first. */
export function groupsInOrder(groups: Int32Array, groupCount: number): number[] {
  const order: number[] = [];
  const isFound = new Uint8Array(groupCount);
  for (let row = 0; row < groups.length; row++) {
    const group = groups[row];
    if (group < 0 || isFound[group] === 1) continue;
    isFound[group] = 1;
    order.push(group);
  }
  return order;
}

function sum(groups: Int32Array, groupCount: number, values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(groupCount);
  for (let row = 0; row < groups.length; row++) if (groups[row] >= 0) sums[groups[row]] += values[row];
  return sums;
}

function average(groups: Int32Array, groupCount: number, values: ArrayLike<number>): Float64Array {
  const counts = countRows(groups, groupCount);
  return sum(groups, groupCount, values).map((total, group) => total / counts[group]);
}

function pick(
  which: 'min' | 'max' | 'last',
  groups: Int32Array,
  groupCount: number,
  values: ArrayLike<number>,
): Float64Array {
  const picked = new Float64Array(groupCount).fill(Number.NaN);
  for (let row = 0; row < groups.length; row++) {
    const group = groups[row];
    if (group < 0) continue;
    const value = values[row];
    const best = picked[group];
    if (Number.isNaN(best) || which === 'last' || (which === 'min' ? value < best : value > best))
      picked[group] = value;
  }
  return picked;
}

/** The rows of each group one after another: `rows[starts[g]]` to `rows[starts[g + 1] - 1]`, in their order. */
function rowsByGroup(groups: Int32Array, groupCount: number): { rows: Int32Array; starts: Int32Array } {
  const starts = new Int32Array(groupCount + 1);
  for (let row = 0; row < groups.length; row++) if (groups[row] >= 0) starts[groups[row] + 1]++;
  for (let group = 0; group < groupCount; group++) starts[group + 1] += starts[group];
  const rows = new Int32Array(starts[groupCount]);
  const next = starts.slice();
  for (let row = 0; row < groups.length; row++) if (groups[row] >= 0) rows[next[groups[row]]++] = row;
  return { rows, starts };
}

function median(groups: Int32Array, groupCount: number, values: ArrayLike<number>): Float64Array {
  const { rows, starts } = rowsByGroup(groups, groupCount);
  const sorted = Float64Array.from(rows, (row) => values[row]);
  const medians = new Float64Array(groupCount);
  for (let group = 0; group < groupCount; group++) {
    const own = sorted.subarray(starts[group], starts[group + 1]).sort();
    medians[group] = (own[(own.length - 1) >> 1] + own[own.length >> 1]) / 2;
  }
  return medians;
}

function countDistinct(groups: Int32Array, groupCount: number, ids: ArrayLike<number>): Float64Array {
  const { rows, starts } = rowsByGroup(groups, groupCount);
  const lastSeenIn: number[] = [];
  const counts = new Float64Array(groupCount);
  for (let group = 0; group < groupCount; group++) {
    for (let i = starts[group]; i < starts[group + 1]; i++) {
      if (lastSeenIn[ids[rows[i]]] !== group) counts[group]++;
      lastSeenIn[ids[rows[i]]] = group;
    }
  }
  return counts;
}
