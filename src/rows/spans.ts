/** Lengths of time between two columns of dates, and their mean or median. */

import { optional, type Param } from '../kpi/param';
import type { Text } from '../kpi/text';
import { oneOf } from '../kpi/words';

const STATISTICS = [
  ['mean', 'average', 'среднее'],
  ['median', 'медиана'],
] as const;

export type Statistic = (typeof STATISTICS)[number][0];

/** The mean unless said otherwise. */
export function statistic(label: Text): Param<Statistic> {
  return optional(oneOf('statistic', label, STATISTICS), 'mean');
}

/** The differences of the rows that have both and are counted. */
export function spansOf(
  starts: ArrayLike<number>,
  ends: ArrayLike<number>,
  blank: number,
  isCounted: (row: number) => boolean,
): Float64Array {
  const spans = new Float64Array(starts.length);
  let count = 0;
  for (let row = 0; row < starts.length; row++) {
    const isMissing = starts[row] === blank || ends[row] === blank || Number.isNaN(ends[row] - starts[row]);
    if (!isMissing && isCounted(row)) spans[count++] = ends[row] - starts[row];
  }
  return spans.subarray(0, count);
}

/** NaN when there is nothing to summarise. */
export function summarise(spans: Float64Array, which: Statistic): number {
  if (which === 'mean') return spans.reduce((sum, span) => sum + span, 0) / spans.length;
  const sorted = spans.slice().sort();
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}
