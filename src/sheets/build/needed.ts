/** What becomes of a cell of the user's where a summary that is built again may have something of its own to write. */

import type { PlannedSheet } from '../../report/plan/model';
import { isInside } from '../draw/address';
import { type Arrangement, type Place, placed } from './arrange';
import type { Remembered } from './memory';
import { type Contents, isLiteral, printsOf } from './prints';
import { type Fate, keyOf, type OwnCell } from './strays';
import { takenCells } from './taken';
import { printAt } from './user-cells';

interface Known {
  readonly planned: PlannedSheet;
  readonly memory: Remembered;
  readonly arrangement: Arrangement;
  /** What stands on the summary now. */
  readonly current: Contents;
  /** What the new summary shows. */
  readonly drawn: Contents;
}

export function fateIn({ planned, memory, arrangement, current, drawn }: Known): (cell: OwnCell) => Fate {
  const print = printsOf(drawn);
  const place = (cell: Place) => placed({ ...cell, rows: 1, columns: 1 }, arrangement);
  const taken = new Map(takenCells(planned, drawn).map((cell) => [keyOf(place(cell)), cell]));
  const header = planned.blocks.find(({ id }) => id === 'header')?.box;
  return ({ was, at }) => {
    const cell = taken.get(keyOf(at));
    if (cell === undefined || isReworded(cell, was)) return 'stays';
    return isShown(cell, was) ? 'shown' : 'away';
  };

  /** The user has put a label in other words, and the wizard has nothing new to say. Formulas read the header: it is written again. */
  function isReworded(cell: Place, was: Place): boolean {
    const text = print(cell);
    return isLiteral(text) && text === printAt(memory, was) && !(header && isInside(cell, header));
  }

  /** Figures that were pasted as values over their formulas are no words of the user's as long as they are right. */
  function isShown(cell: Place, was: Place): boolean {
    const [shown, typed] = [
      drawn.values[cell.row - 1]?.[cell.column - 1],
      current.values[was.row - 1]?.[was.column - 1],
    ];
    return current.formulas[was.row - 1]?.[was.column - 1] === '' && String(shown) === String(typed);
  }
}
