/** Where the user's cells go that stand in the way of a block: the same row, right of everything. */

import type { Box } from '../../report/plan/model';
import { isInside } from '../draw/address';
import type { Place } from './arrange';

const SPACE = 2;

export interface Away {
  readonly from: Place;
  readonly to: Place;
}

export function findAway(cells: readonly Place[], blocks: readonly Box[]): Away[] {
  const right = Math.max(0, ...blocks.map(({ column, columns }) => column + columns - 1));
  const taken = new Map<number, number>();
  for (const { row, column } of cells) taken.set(row, Math.max(taken.get(row) ?? right, column));
  return cells
    .filter((cell) => blocks.some((box) => isInside(cell, box)))
    .map((from) => {
      const last = taken.get(from.row) ?? right;
      const column = last === right ? right + SPACE : last + 1;
      taken.set(from.row, column);
      return { from, to: { row: from.row, column } };
    });
}
