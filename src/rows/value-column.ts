/** A column that is added up or merely counted: numbers, or for counting whatever tells one value from another. */

import { describe, errorCode, isBlank } from '../kpi/cell';
import type { Param } from '../kpi/param';
import { Refusal } from '../kpi/refusal';
import type { Text } from '../kpi/text';
import { type Aggregate, takesIds } from './aggregates';
import type { Cells } from './cells';
import { type AmountColumn, amounts, type LabelColumn, labels } from './columns';

export interface ValueColumn {
  readonly numbers: AmountColumn;
  readonly ids: LabelColumn;
}

export function values(name: string, label: Text): Param<ValueColumn> {
  const { read: readNumbers, fallback: _, ...numbers } = amounts(name, label);
  const ids = labels(name, label);
  return {
    ...numbers,
    kind: 'values',
    read: (block, span, host) => [{ numbers: readNumbers(block, span, host)[0], ids: ids.read(block, span, host)[0] }],
  };
}

/** What the aggregate works on: numbers, or numbers of ids; a blank is NaN or −1. */
export function valuesFor(aggregate: Aggregate, column: ValueColumn): Float64Array | Int32Array {
  if (aggregate === 'count') return filled(column.ids.cells);
  return takesIds(aggregate) ? column.ids.codes().of : column.numbers.values();
}

/** Whatever is not blank counts, dates too: 0, and −1 for a blank. */
function filled({ param, rows, first, count, placeOf }: Cells): Int32Array {
  const is = new Int32Array(count);
  for (let row = 0; row < count; row++) {
    const cell = rows[first + row][0];
    if (isBlank(cell)) is[row] = -1;
    else if (errorCode(cell)) throw new Refusal(param, A_VALUE, describe(cell), undefined, placeOf(row));
  }
  return is;
}

const A_VALUE: Text = { en: 'a value', ru: 'значение' };

/** The groups of rows that have a value in each column; −1 for the others. */
export function groupsOfComplete(groups: Int32Array, columns: readonly (Float64Array | Int32Array)[]): Int32Array {
  const complete = groups.slice();
  for (const column of columns) {
    if (column instanceof Int32Array) leaveOutNegative(complete, column);
    else leaveOutBlank(complete, column);
  }
  return complete;
}

function leaveOutNegative(groups: Int32Array, codes: Int32Array): void {
  for (let row = 0; row < groups.length; row++) if (codes[row] < 0) groups[row] = -1;
}

function leaveOutBlank(groups: Int32Array, numbers: Float64Array): void {
  for (let row = 0; row < groups.length; row++) if (Number.isNaN(numbers[row])) groups[row] = -1;
}
