/** Rows sorted by period, so that a task walks through time once; rows without a code, a period or an amount are left out. */

import { NO_PERIOD, type Periods } from '../time/date-column';
import type { Labels } from './label-column';

export interface PeriodOrder {
  /** The number of the first period; the rows of period `first + p` are `starts[p]` to `starts[p + 1] - 1`. */
  readonly first: number;
  readonly count: number;
  readonly starts: Int32Array;
  readonly codes: Int32Array;
  /** Empty when no amounts are given. */
  readonly amounts: Float64Array;
}

/** `through` is the period that ends the table even if it has no rows: the one that holds `as_of`. Else the ends are trimmed. */
export function inPeriodOrder(
  labels: Pick<Labels, 'of' | 'isComplete'>,
  periods: Periods,
  amounts: Float64Array | undefined,
  through: number | undefined,
  keep: 'periods with rows' | 'all periods' = 'periods with rows',
): PeriodOrder {
  const { of, first, last } = periods;
  const codes = labels.of;
  const end = Math.max(last, through ?? last);
  const count = first > last ? 0 : end - first + 1;
  if (periods.isOrdered && labels.isComplete && !(amounts && hasBlank(amounts))) {
    return { first, count, starts: startsOf(of, first, count), codes, amounts: amounts ?? new Float64Array(0) };
  }
  const starts = new Int32Array(count + 1);
  countRows(codes, of, amounts, first, starts);
  for (let period = 0; period < count; period++) starts[period + 1] += starts[period];
  const order = { first, count, starts, ...sorted(codes, of, amounts, first, starts) };
  return keep === 'all periods' ? order : trim(order, through);
}

function hasBlank(amounts: Float64Array): boolean {
  for (let row = 0; row < amounts.length; row++) if (Number.isNaN(amounts[row])) return true;
  return false;
}

/** Where each period begins among rows that are in order. */
function startsOf(of: Int32Array, first: number, count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  for (let p = 1; p <= count; p++) {
    let least = starts[p - 1];
    let most = of.length;
    while (least < most) {
      const middle = (least + most) >> 1;
      if (of[middle] < first + p) least = middle + 1;
      else most = middle;
    }
    starts[p] = least;
  }
  return starts;
}

/** Counts the rows of period p in `starts[p + 1]`. */
function countRows(
  codes: Int32Array,
  of: Int32Array,
  amounts: Float64Array | undefined,
  first: number,
  starts: Int32Array,
): void {
  for (let row = 0; row < of.length; row++) {
    if (codes[row] < 0 || of[row] === NO_PERIOD || (amounts && Number.isNaN(amounts[row]))) continue;
    starts[of[row] - first + 1]++;
  }
}

function sorted(
  codes: Int32Array,
  of: Int32Array,
  amounts: Float64Array | undefined,
  first: number,
  starts: Int32Array,
) {
  const kept = starts[starts.length - 1];
  const rows = { codes: new Int32Array(kept), amounts: new Float64Array(amounts ? kept : 0) };
  sortRows(codes, of, amounts, first, starts.slice(), rows.codes, rows.amounts);
  return rows;
}

function sortRows(
  codes: Int32Array,
  of: Int32Array,
  amounts: Float64Array | undefined,
  first: number,
  next: Int32Array,
  sortedCodes: Int32Array,
  sortedAmounts: Float64Array,
): void {
  for (let row = 0; row < of.length; row++) {
    if (codes[row] < 0 || of[row] === NO_PERIOD || (amounts && Number.isNaN(amounts[row]))) continue;
    const to = next[of[row] - first]++;
    sortedCodes[to] = codes[row];
    if (amounts) sortedAmounts[to] = amounts[row];
  }
}

/** Without the periods at both ends that only incomplete rows have; a period asked for by `as_of` stays. */
function trim(order: PeriodOrder, through: number | undefined): PeriodOrder {
  const { starts } = order;
  let from = 0;
  let to = order.count;
  while (from < to && starts[from + 1] === starts[from]) from++;
  if (from < to && through === undefined) while (starts[to - 1] === starts[to]) to--;
  const { codes, amounts } = order;
  return { first: order.first + from, count: to - from, starts: starts.subarray(from, to + 1), codes, amounts };
}
