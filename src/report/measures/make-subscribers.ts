/** Counts the customers of subscriptions that run from a start to an end: those at the start of a period, and those it lost. */

import { different, filtered, type Rows } from './condition';
import type { CellFormula, Made, Making } from './made';
import { columnOf, keptRows, rangeOf, type Source } from './source';

export function writeSubscribers(
  count: 'at start' | 'lost',
  { sources }: Making,
): Pick<Made, 'cell' | 'total' | 'sources'> | undefined {
  for (const source of sources) {
    const customersWhere = source.kind === 'subscriptions' ? customersOf(source) : undefined;
    if (!customersWhere) continue;
    const { inForce, since, counted } = customersWhere;
    const cell: CellFormula = ({ from, before, label }, of) => {
      if (from === undefined || before === undefined || label === undefined || of) return undefined;
      const atStart = inForce(from);
      if (count === 'at start') return counted(atStart);
      const atEnd = inForce(`MIN(${before},MAX(${since})+1)`);
      return `${counted(`${atStart}+${atEnd}`)}-${counted(atEnd)}`;
    };
    return { cell, total: count === 'lost' ? 'sum' : 'first', sources: [source] };
  }
  return undefined;
}

/** As KPI_SUBSCRIPTION_MOVEMENTS sees them: a subscription runs up to the day before its end, and a blank or a word is no end. */
function customersOf(source: Source) {
  const customer = columnOf(source, 'customer') ?? columnOf(source, 'id');
  const [start, end] = [columnOf(source, 'start'), columnOf(source, 'end')];
  const mrr = columnOf(source, 'mrr') ?? columnOf(source, 'amount');
  if (!customer || !start?.clean || !end?.clean || !mrr?.clean) return undefined;
  const [since, until] = [rangeOf(source, start), rangeOf(source, end)];
  const paying: Rows = { all: [...keptRows(source), { range: rangeOf(source, mrr), is: '>', than: '0' }] };
  return {
    since,
    /** On the eve of a day. */
    inForce: (day: string) => `(${since}<${day})*((${until}="")+(${until}>=${day}))`,
    counted: (test: string) => different(filtered(rangeOf(source, customer), paying, test)),
  };
}
