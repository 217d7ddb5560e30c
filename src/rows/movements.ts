/** Movements of recurring revenue between the ends of two periods, and the rates made of them. */

import type { Language, Text } from '../kpi/text';
import { periodLabel, type Unit } from '../time/period';
import { headerRow, refuseLargeTable, shown, type TableRow } from './table';

const TITLES: readonly Text[] = [
  { en: 'Period', ru: 'Период' },
  { en: 'Start', ru: 'На начало' },
  { en: 'New', ru: 'Новые' },
  { en: 'Expansion', ru: 'Расширение' },
  { en: 'Contraction', ru: 'Сокращение' },
  { en: 'Churned', ru: 'Ушедшие' },
  { en: 'Reactivation', ru: 'Возвращённые' },
  { en: 'Net new', ru: 'Чистый прирост' },
  { en: 'End', ru: 'На конец' },
  { en: 'Customers', ru: 'Клиенты' },
  { en: 'Gross churn', ru: 'Валовый отток' },
  { en: 'Net churn', ru: 'Чистый отток' },
  { en: 'NRR', ru: 'NRR' },
  { en: 'GRR', ru: 'GRR' },
  { en: 'Quick ratio', ru: 'Quick ratio' },
];

/** Sums by period. */
export interface Movements {
  readonly added: Float64Array;
  readonly expansion: Float64Array;
  readonly contraction: Float64Array;
  readonly churned: Float64Array;
  readonly reactivation: Float64Array;
  readonly end: Float64Array;
  readonly customers: Float64Array;
}

export function noMovements(periods: number): Movements {
  const zeros = () => new Float64Array(periods);
  return {
    added: zeros(),
    expansion: zeros(),
    contraction: zeros(),
    churned: zeros(),
    reactivation: zeros(),
    end: zeros(),
    customers: zeros(),
  };
}

/** Sums of cents differ in the last digits; that is no movement. */
const NOISE = 1e-9;

/** Books what one customer's MRR did in a period; `end` and `customers` are the caller's. */
export function book(to: Movements, period: number, before: number, now: number, hadBefore: boolean): void {
  const change = now - before;
  if (Math.abs(change) <= NOISE * Math.max(Math.abs(before), Math.abs(now))) return;
  if (before <= 0 && now > 0) (hadBefore ? to.reactivation : to.added)[period] += change;
  else if (before > 0 && now <= 0) to.churned[period] -= change;
  else if (change > 0) to.expansion[period] += change;
  else to.contraction[period] -= change;
}

export function refuseLongMovements(periods: number): void {
  refuseLargeTable('period', periods + 1, TITLES.length);
}

export function movementsTable(movements: Movements, first: number, unit: Unit, language: Language): TableRow[] {
  const table = [headerRow(TITLES, language)];
  let start = 0;
  movements.end.forEach((end, p) => {
    table.push([periodLabel(unit, first + p), ...lineOf(movements, p, start).map(shown)]);
    start = end;
  });
  return table;
}

function lineOf(movements: Movements, p: number, start: number): number[] {
  const [added, expansion, reactivation] = [movements.added[p], movements.expansion[p], movements.reactivation[p]];
  const [contraction, churned] = [movements.contraction[p], movements.churned[p]];
  const gains = added + expansion + reactivation;
  const losses = contraction + churned;
  return [
    start,
    added,
    expansion,
    contraction,
    churned,
    reactivation,
    gains - losses,
    movements.end[p],
    movements.customers[p],
    losses / start,
    (losses - expansion) / start,
    (start + expansion - losses) / start,
    (start - losses) / start,
    gains / losses,
  ];
}
