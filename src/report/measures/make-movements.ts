/** Looks up the movements of MRR, which a row function spills on the helper sheet. */

import { filtered, type Rows } from './condition';
import type { CellFormula, Made, Making } from './made';
import { columnOf, dateOf, keptRows, rangeOf, type Source } from './source';

/** Columns of the table of movements. */
const START = 2;
const END = 9;
const CUSTOMERS = 10;
const WIDTH = 15;

export function writeMovements(
  column: number,
  { sources, period, spill }: Making,
): Pick<Made, 'cell' | 'total' | 'sources'> | undefined {
  for (const source of sources) {
    const formula = source.kind === 'subscriptions' ? movements(source, period) : undefined;
    if (!formula) continue;
    const table = spill(formula, WIDTH);
    const cell: CellFormula = ({ label }, of) => (label === undefined || of ? undefined : table.lookUp(label, column));
    const total = column === START ? 'first' : column === END || column === CUSTOMERS ? 'last' : 'sum';
    return { cell, total, sources: [source] };
  }
  return undefined;
}

/** With an end a row is a subscription, without one it is a customer's MRR of a period. */
function movements(source: Source, period: string): string | undefined {
  const customer = columnOf(source, 'customer') ?? columnOf(source, 'id');
  const start = dateOf(source, ['start', 'date', 'period']);
  const end = columnOf(source, 'end');
  const mrr = columnOf(source, 'mrr');
  const amount = columnOf(source, 'amount');
  const billing = columnOf(source, 'billing');
  if (!customer || !start || !(mrr || (amount && billing))) return undefined;
  const kept: Rows = { all: keptRows(source) };
  const paid: Rows = amount && !mrr ? { all: [...kept.all, { range: rangeOf(source, amount), is: 'filled' }] } : kept;
  const take = (one: { readonly column: number }) => filtered(rangeOf(source, one), paid);
  const monthly = mrr ? take(mrr) : amount && billing ? `KPI_MRR(${take(amount)},${take(billing)})` : '';
  if (!end) return `KPI_MRR_MOVEMENTS(${take(customer)},${take(start)},${monthly},"${period}")`;
  return `KPI_SUBSCRIPTION_MOVEMENTS(${take(customer)},${take(start)},${take(end)},${monthly},"${period}")`;
}
