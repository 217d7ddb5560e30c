/** Where the user's cells stand once the summary is built again: where they were, or beside what needs their place. */

import type { Box } from '../../report/plan/model';
import { isInside } from '../draw/address';
import type { Place } from './arrange';

const SPACE = 2;

/** A cell of the user's: where it stood, and where that is with all rows and columns put in. */
export interface OwnCell {
  readonly was: Place;
  readonly at: Place;
}

export interface Away {
  readonly was: Place;
  readonly from: Place;
  readonly to: Place;
}

/** It keeps its place, leaves it, or says what the summary shows there anyway. */
export type Fate = 'stays' | 'away' | 'shown';

export interface Settled {
  /** Cells that stay although the wizard's blocks lie around them. */
  readonly stays: readonly Place[];
  readonly away: readonly Away[];
}

/** A cell whose place is needed goes to the first free one in its row, right of the blocks. */
export function settle(cells: readonly OwnCell[], ground: readonly Box[], fateOf: (cell: OwnCell) => Fate): Settled {
  const inside = cells.filter(({ at }) => ground.some((box) => isInside(at, box)));
  const fates = new Map(inside.map((cell) => [cell, fateOf(cell)]));
  const taken = new Set(cells.filter((cell) => fates.get(cell) !== 'away').map(({ at }) => keyOf(at)));
  const away = inside
    .filter((cell) => fates.get(cell) === 'away')
    .map(({ was, at }) => {
      const to = { row: at.row, column: rightIn(at.row, ground) + SPACE };
      while (taken.has(keyOf(to))) to.column++;
      taken.add(keyOf(to));
      return { was, from: at, to };
    });
  return { stays: inside.filter((cell) => fates.get(cell) === 'stays').map(({ at }) => at), away };
}

const rightIn = (row: number, boxes: readonly Box[]): number =>
  Math.max(
    0,
    ...boxes.filter((box) => isInside({ row, column: box.column }, box)).map((box) => box.column + box.columns - 1),
  );

export const keyOf = ({ row, column }: Place): string => `${row},${column}`;

/** The boxes without some of their cells, rows alike together. */
export function without(boxes: readonly Box[], cells: readonly Place[]): Box[] {
  return boxes.flatMap((box) =>
    cut(
      box,
      cells.filter((cell) => isInside(cell, box)),
    ),
  );
}

function cut(box: Box, cells: readonly Place[]): Box[] {
  if (cells.length === 0) return [box];
  const whole: Box[] = [];
  let open: Box[] = [];
  for (let row = box.row; row < box.row + box.rows; row++) {
    const parts = partsOf(
      { ...box, row, rows: 1 },
      new Set(cells.filter((cell) => cell.row === row).map((cell) => cell.column)),
    );
    if (isAlike(open, parts)) open = open.map((part) => ({ ...part, rows: part.rows + 1 }));
    else {
      whole.push(...open);
      open = parts;
    }
  }
  return [...whole, ...open];
}

function partsOf(row: Box, holes: ReadonlySet<number>): Box[] {
  const edges = [row.column - 1, ...[...holes].sort((a, b) => a - b), row.column + row.columns];
  return edges.slice(1).flatMap((edge, i) => {
    const columns = edge - edges[i] - 1;
    return columns > 0 ? [{ ...row, column: edges[i] + 1, columns }] : [];
  });
}

const isAlike = (above: readonly Box[], parts: readonly Box[]): boolean =>
  above.length === parts.length &&
  above.every(({ column, columns }, i) => column === parts[i].column && columns === parts[i].columns);
