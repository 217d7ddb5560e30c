/** Finds what the user has written on a summary, by taking away from a copy all that the wizard wrote. */

import type { Box } from '../../report/plan/model';
import { a1, isInside } from '../draw/address';
import type { Place } from './arrange';
import type { Remembered, Run } from './memory';
import { originsOf } from './origins';
import { type Contents, isSame, NO_REFERENCES, PRINT_SIZE, type PrintOf, printsOf, referencePrint } from './prints';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the wizard's formulas spilled goes away with them, so that every cell left is the user's. */
export function findUserCells(copy: Sheet, memory: Remembered, current: Contents): Place[] {
  const print = printsOf(current);
  const isTurned = turnedIn(memory, current);
  const ours = [
    ...memory.cells.flatMap((run) => untouched(run, print, isTurned)),
    ...memory.inputs.map(({ box }) => box),
  ];
  if (ours.length > 0) copy.getRangeList(ours.map(a1)).clearContent();
  SpreadsheetApp.flush();
  const range = copy.getDataRange();
  const values = range.getValues();
  const formulas = range.getFormulas();
  return values.flatMap((row, r) =>
    row.flatMap((value, c) => (value === '' && formulas[r][c] === '' ? [] : [{ row: r + 1, column: c + 1 }])),
  );
}

/** The parts of a run that hold what the wizard wrote there; the rest has been typed over. */
function untouched(run: Run, print: PrintOf, isTurned: (run: Run, index: number) => boolean): Box[] {
  const { box, prints } = run;
  const boxes: Box[] = [];
  const isOurs = matcher(prints, box.columns);
  let start: number | undefined;
  for (let i = 0; i <= box.columns; i++) {
    const ours = i < box.columns && isOurs(i, print({ row: box.row, column: box.column + i })) && !isTurned(run, i);
    if (ours) start ??= i;
    else if (start !== undefined) {
      boxes.push({ ...box, column: box.column + start, columns: i - start });
      start = undefined;
    }
  }
  return boxes;
}

/**
 * Whether a formula of the same shape refers to other cells of the summary than the wizard's did. Where columns were put in
 * or taken out among the wizard's cells, nobody can tell.
 */
function turnedIn({ cells }: Remembered, { formulas }: Contents): (run: Run, index: number) => boolean {
  const known = cells.flatMap(({ box, drawn, prints }) =>
    drawn && printsIn(prints).length === box.columns ? [{ box, drawn }] : [],
  );
  if (known.length < cells.length) return () => false;
  const origins = originsOf(known);
  return ({ box, drawn }, index) => {
    const formula = formulas[box.row - 1]?.[box.column + index - 1] ?? '';
    if (formula === '' || formula.includes('#REF!') || !drawn) return false;
    const size = NO_REFERENCES.length;
    return drawn.references.slice(index * size, (index + 1) * size) !== referencePrint(formula, origins);
  };
}

/** With columns put in or taken out since, any cell of the run may stand in any place of it. */
function matcher(prints: string, columns: number): (index: number, found: string) => boolean {
  const known = printsIn(prints);
  return known.length === columns
    ? (index, found) => isSame(known[index], found)
    : (_, found) => known.some((one) => isSame(one, found));
}

const printsIn = (prints: string): string[] => prints.match(new RegExp(`.{${PRINT_SIZE}}`, 'g')) ?? [];

/** What the wizard had written in a cell, as its print; undefined where it had written nothing, or nobody can tell any more. */
export function printAt({ cells }: Remembered, place: Place): string | undefined {
  const run = cells.find(({ box }) => isInside(place, box));
  const known = run ? printsIn(run.prints) : [];
  return run && known.length === run.box.columns ? known[place.column - run.box.column] : undefined;
}

/** The boxes of the blocks that the wizard wrote into on the summary that stands. */
export function oldBlocks({ blocks, cells }: Remembered): Box[] {
  const places = cells.map(({ box }) => box);
  return written(blocks, places).map(({ box }) => box);
}

/** The blocks that the wizard wrote into; the others only keep room, for charts, and are left alone. */
export function written<Block extends { readonly box: Box }>(blocks: readonly Block[], cells: readonly Place[]) {
  return blocks.filter(({ box }) => cells.some((cell) => isInside(cell, box)));
}
