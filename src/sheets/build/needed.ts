/** Whether a summary that is built again has something of its own to write where a cell of the user's stands. */

import type { PlannedSheet } from '../../report/plan/model';
import { isInside } from '../draw/address';
import { type Arrangement, type Place, placed } from './arrange';
import type { Remembered } from './memory';
import { type Contents, isLiteral, printsOf } from './prints';
import { keyOf, type OwnCell } from './strays';
import { takenCells } from './taken';
import { printAt } from './user-cells';

interface Known {
  readonly planned: PlannedSheet;
  readonly memory: Remembered;
  readonly arrangement: Arrangement;
  /** What the new summary shows. */
  readonly drawn: Contents;
}

export function neededBy({ planned, memory, arrangement, drawn }: Known): (cell: OwnCell) => boolean {
  const print = printsOf(drawn);
  const place = (cell: Place) => placed({ ...cell, rows: 1, columns: 1 }, arrangement);
  const taken = new Map(takenCells(planned, drawn).map((cell) => [keyOf(place(cell)), cell]));
  const header = planned.blocks.find(({ id }) => id === 'header')?.box;
  return ({ was, at }) => {
    const cell = taken.get(keyOf(at));
    return cell !== undefined && !isReworded(cell, was);
  };

  /** The user has put a label in other words, and the wizard has nothing new to say. Formulas read the header: it is written again. */
  function isReworded(cell: Place, was: Place): boolean {
    const text = print(cell);
    return isLiteral(text) && text === printAt(memory, was) && !(header && isInside(cell, header));
  }
}
