/** Takes the user's cells along: those in the way to where they are free, those among the blocks onto the new blocks. */

import type { Language, Text } from '../../kpi/text';
import type { Box } from '../../report/plan/model';
import { a1 } from '../draw/address';
import { rangeAt } from '../draw/charts';
import type { Place } from './arrange';
import type { OwnNote } from './own-notes';
import { type Away, keyOf } from './strays';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Puts cells onto the sheet that the blocks are copied from, at the same place. */
export function lend(summary: Sheet, stage: Sheet, cells: readonly Place[]): void {
  for (const box of columnsOf(cells)) rangeAt(summary, box).copyTo(rangeAt(stage, box));
}

/** Those under one another together. */
function columnsOf(cells: readonly Place[]): Box[] {
  const boxes: Box[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = boxes[boxes.length - 1];
    if (last?.column === column && last.row + last.rows === row)
      boxes[boxes.length - 1] = { ...last, rows: last.rows + 1 };
    else boxes.push({ row, column, rows: 1, columns: 1 });
  }
  return boxes;
}

/** A note tells where they stood, after the note that the user had put there. */
export function carry(summary: Sheet, away: readonly Away[], notes: readonly OwnNote[], language: Language): void {
  if (away.length === 0) return;
  const formulas = summary.getDataRange().getFormulas();
  for (const run of runsOf(away)) {
    const [first] = run;
    const [from, to] = [first.from, first.to].map((cell) =>
      rangeAt(summary, { ...cell, rows: 1, columns: run.length }),
    );
    from.copyTo(to);
    to.setNotes([run.map(noteOf)]);
  }
  // Pasted elsewhere, a formula would refer to other cells.
  for (const { from, to } of away) {
    const formula = formulas[from.row - 1][from.column - 1];
    if (formula !== '') summary.getRange(to.row, to.column).setFormula(formula);
  }

  function noteOf({ was }: Away): string {
    const own = notes.find((note) => keyOf(note.was) === keyOf(was));
    const told = stoodIn(a1({ ...was, rows: 1, columns: 1 }))[language];
    return own ? `${own.text}\n${told}` : told;
  }
}

/** Neighbours that stay neighbours go together: whoever froze a row of figures has moved many. */
function runsOf(away: readonly Away[]): Away[][] {
  const runs: Away[][] = [];
  for (const one of away) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (last && isNext(last.from, one.from) && isNext(last.to, one.to)) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

const isNext = (left: Place, right: Place): boolean => left.row === right.row && left.column + 1 === right.column;

const stoodIn = (place: string): Text => ({
  en: `This stood in ${place}: the summary needed the place when it was built again.`,
  ru: `Стояло в ${place}: при обновлении это место понадобилось сводке.`,
});
