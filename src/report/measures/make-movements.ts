/** Looks up the movements of MRR, which a row function spills on the helper sheet. */

import { filtered, type Rows } from './condition';
import type { CellFormula, Made, Making } from './made';
import { columnOf, dateOf, keptRows, rangeOf, type Source } from './source';

/** Columns of the table of movements. */
const START = 2;
const CONTRACTION = 5;
const CHURNED = 6;
const END = 9;
const CUSTOMERS = 10;
const WIDTH = 15;

type Movements = Pick<Made, 'cell' | 'total' | 'sources' | 'only'>;

/** Where a row is what a customer pays in a month, there are months only: the MRR of a quarter is not the sum of its months. */
export function writeMovements(column: number, { sources, period, spill }: Making): Movements | undefined {
  let ofOtherPeriods: Movements | undefined;
  for (const source of sources.filter(({ kind }) => kind === 'subscriptions')) {
    if (source.step !== null && source.step !== period) {
      ofOtherPeriods ??= { cell: () => undefined, total: 'none', sources: [source], only: source.step };
      continue;
    }
    const formula = movements(source, period, column);
    if (!formula) continue;
    const table = spill(formula, WIDTH);
    const cell: CellFormula = ({ label }, of) => (label === undefined || of ? undefined : table.lookUp(label, column));
    const total = column === START ? 'first' : column === END || column === CUSTOMERS ? 'last' : 'sum';
    return { cell, total, sources: [source] };
  }
  return ofOtherPeriods;
}

/** A row is what a customer pays in a month, or a subscription; without any end all of those are in force. */
function movements(source: Source, period: string, column: number): string | undefined {
  const customer = columnOf(source, 'customer') ?? columnOf(source, 'id');
  const start = dateOf(source, ['start', 'date', 'period']);
  const end = columnOf(source, 'end');
  const mrr = columnOf(source, 'mrr');
  const amount = columnOf(source, 'amount');
  const billing = columnOf(source, 'billing');
  if (!customer || !start || !(mrr || (amount && billing))) return undefined;
  const isEndless = !end && source.step === null;
  if (isEndless && (column === CONTRACTION || column === CHURNED)) return undefined;
  const kept: Rows = { all: keptRows(source) };
  const paid: Rows = amount && !mrr ? { all: [...kept.all, { range: rangeOf(source, amount), is: 'filled' }] } : kept;
  const started = isEndless ? [`${rangeOf(source, start)}<>""`] : [];
  const take = (one: { readonly column: number }) => filtered(rangeOf(source, one), paid, ...started);
  const monthly = mrr ? take(mrr) : amount && billing ? `KPI_MRR(${take(amount)},${take(billing)})` : '';
  const rows = `${take(customer)},${take(start)}`;
  if (!end && !isEndless) return `KPI_MRR_MOVEMENTS(${rows},${monthly},"${period}")`;
  const ends = end ? take(end) : filtered(`LEFT(${rangeOf(source, start)},0)`, paid, ...started);
  return `KPI_SUBSCRIPTION_MOVEMENTS(${rows},${ends},${monthly},"${period}")`;
}
