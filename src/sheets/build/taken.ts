/** Which cells a drawn summary needs: where it shows nothing, and no formula will, what the user has typed may stand. */

import type { Box, PlannedSheet } from '../../report/plan/model';
import { columnNumber, isInside } from '../draw/address';
import type { Place } from './arrange';
import type { Contents } from './prints';

/** Cells of the plan. */
export function takenCells(planned: PlannedSheet, { values }: Contents): Place[] {
  const shown = values.flatMap((cells, row) =>
    cells.flatMap((value, column) => (value === '' ? [] : [{ row: row + 1, column: column + 1 }])),
  );
  return [...shown, ...planned.inputs, ...spilled(planned)];
}

/** What the functions over ranges fill may be blank today: it is theirs as far as their block goes. */
function spilled({ cells, blocks }: PlannedSheet): Place[] {
  return cells.flatMap(({ row, column, content }) => {
    const { rows, columns } = sizeOf('formula' in content ? content.formula : '');
    const block = rows * columns > 1 && blocks.find(({ box }) => isInside({ row, column }, box));
    return block ? cellsOf({ row, column, rows, columns }).filter((cell) => isInside(cell, block.box)) : [];
  });
}

const cellsOf = ({ row, column, rows, columns }: Box): Place[] =>
  Array.from({ length: rows * columns }, (_, i) => ({
    row: row + Math.floor(i / columns),
    column: column + (i % columns),
  }));

const FUNCTION = /^=KPI_\w+\((.*)\)$/;
const INNERMOST = /\([^()]*\)/g;
const RANGE = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/;

/** A function fills as many cells as the largest of the ranges that it takes as they are. */
function sizeOf(formula: string): { readonly rows: number; readonly columns: number } {
  let given = FUNCTION.exec(formula)?.[1] ?? '';
  while (given.includes('(')) given = given.replace(INNERMOST, '');
  const sizes = given.split(',').flatMap((argument) => {
    const [, left, top, right, bottom] = RANGE.exec(argument) ?? [];
    if (left === undefined) return [];
    return [{ rows: Number(bottom) - Number(top) + 1, columns: columnNumber(right) - columnNumber(left) + 1 }];
  });
  return {
    rows: Math.max(1, ...sizes.map(({ rows }) => rows)),
    columns: Math.max(1, ...sizes.map(({ columns }) => columns)),
  };
}
