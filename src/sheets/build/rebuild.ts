/**
 * A rebuild: the new summary, drawn on a hidden sheet, goes block by block onto the one that the user knows,
 * so that references to it, and all that the user put on it, stay. A copy is kept until the last step has succeeded,
 * and a journal says what to take back.
 */

import type { Box, PlannedSheet } from '../../report/plan/model';
import { isInside } from '../draw/address';
import type { Written } from '../draw/contents';
import { drawFrame } from '../draw/draw';
import { type Arrangement, arrange, moved, placed } from './arrange';
import { insert, insertionsFor } from './ground';
import { keepInputs } from './inputs';
import type { Built, Job } from './job';
import { type Insertion, type Journal, journalSize, noteSpace, writeJournal } from './journal';
import type { Remembered } from './memory';
import { ownNotes } from './own-notes';
import { relinkHelpers } from './relink';
import { putBack, tidyUp } from './restore';
import { chartIds, Transfer } from './transfer';
import { findUserCells, oldBlocks } from './user-cells';
import { writeRuns } from './write-runs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function rebuild(job: Job, memory: Remembered, summary: Sheet): Built {
  const { summaryPlan: planned, stage } = job;
  const range = summary.getDataRange();
  const current = { values: range.getValues() as Written[][], formulas: range.getFormulas() };
  const notes = ownNotes(range.getNotes(), memory);
  const probe = job.workshop.copyOf(summary);
  const userCells = findUserCells(probe, memory, current);
  const arrangement = arrange({ old: memory.blocks, planned, userCells });
  const drawn = job.drawn();
  const { overrides, kept } = keepInputs({ planned, memory, current, arrangement });
  openGaps(stage, arrangement);
  writeRuns(stage, overrides);

  const backup = job.workshop.copyOf(summary);
  const { language } = job;
  const seen = { userCells, notes, current };
  const transfer = new Transfer({ summary, planned, memory, arrangement, ...seen, drawn, language });
  const inserted = insertionsFor(sizeOf(summary), planned, arrangement, transfer.away);
  const journal = journalOf(summary, backup, memory, transfer, inserted);
  const record = job.workshop.fresh(journalSize(journal));
  const name = summary.getName();
  writeJournal(record, journal, name);
  let isSpaced = false;
  job.undo.push(() => void putBack(summary, backup, journal, isSpaced));
  for (const one of journal.inserted) insert(summary, one);
  noteSpace(record);
  isSpaced = true;

  const place = (box: Box) => placed(box, arrangement);
  relinkHelpers(job, name, place);
  const charts = transfer.run(stage, journal.charts);
  job.remember(name, drawn, { place, kept, charts });

  const temporary = [probe, stage, backup, record].map((sheet) => () => void job.spreadsheet.deleteSheet(sheet));
  const steps = [() => tidyUp(summary, journal), ...frame(summary, planned, memory, arrangement), ...temporary];
  return { summary, name, place, tidy: steps };
}

const sizeOf = (sheet: Sheet) => ({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });

function journalOf(
  summary: Sheet,
  backup: Sheet,
  memory: Remembered,
  transfer: Transfer,
  inserted: readonly Insertion[],
): Journal {
  const charts = chartIds(summary);
  return {
    build: memory.build,
    backup: backup.getName(),
    size: sizeOf(summary),
    inserted,
    cleared: transfer.cleared,
    moved: transfer.away.map(({ to }) => ({ ...to, rows: 1, columns: 1 })),
    blocks: restored(memory, transfer),
    charts,
    oldCharts: charts.filter((id) => memory.charts.includes(id)),
    spare: transfer.spare,
  };
}

/** The blocks that stand, and what the user had outside of them in the way of the new ones. */
function restored(memory: Remembered, { away }: Transfer): Box[] {
  const blocks = oldBlocks(memory);
  const beside = away.filter(({ was }) => !blocks.some((box) => isInside(was, box)));
  return [...blocks, ...beside.map(({ was }) => ({ ...was, rows: 1, columns: 1 }))];
}

/** Widths stay as the user has made them, unless the columns are others now. */
function frame(summary: Sheet, planned: PlannedSheet, memory: Remembered, { left, gaps }: Arrangement): (() => void)[] {
  const right = (blocks: Remembered['blocks']) => Math.max(0, ...blocks.map(({ box }) => box.column + box.columns - 1));
  if (right(memory.blocks) === right(planned.blocks) + left) return [];
  return [() => drawFrame(summary, planned, left + 1, planned.frozenRows && moved(planned.frozenRows, gaps))];
}

/** The drawn blocks move to where they will lie, and their formulas with them. */
function openGaps(stage: Sheet, { gaps, left }: Arrangement): void {
  for (const { after, count } of gaps) stage.insertRowsBefore(after + 1, count);
  if (left > 0) stage.insertColumnsBefore(1, left);
}
