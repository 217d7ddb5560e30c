/** Tells a measure that could only show empty cells, such as the growth of a single period. */

import type { Made, Span } from '../../measures/made';
import type { Periods } from './periods';

export function isBlank(made: Made, periods: Periods | undefined): boolean {
  return spansOf(periods).every((span) => made.cell(span) === undefined);
}

const cellOf = () => 'A1';
const UNDATED: Span = {
  from: undefined,
  before: undefined,
  label: undefined,
  earlier: undefined,
  now: true,
  cellOf,
};
const DATED: Span = { ...UNDATED, from: 'A1', before: 'B1', label: 'C1' };

/** A period that is not the first, if there is one, and the total; what the cells are called does not matter. */
function spansOf(periods: Periods | undefined): Span[] {
  if (!periods) return [UNDATED];
  const hasEarlier = periods.shown.length > 1 || !periods.all;
  const total = { ...DATED, label: undefined, earlier: periods.earlier && DATED };
  return [hasEarlier ? { ...DATED, earlier: DATED } : DATED, total];
}
