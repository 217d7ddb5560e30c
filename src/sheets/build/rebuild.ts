/**
 * A rebuild: the new summary, drawn on a hidden sheet, goes block by block onto the one that the user knows,
 * so that references to it, and all that the user put on it, stay. A copy is kept until the last step has succeeded.
 */

import type { Box, PlannedSheet } from '../../report/plan/model';
import type { Written } from '../draw/contents';
import { drawFrame } from '../draw/draw';
import { type Arrangement, arrange, moved, placed } from './arrange';
import { keepOld, makeSpace } from './ground';
import { keepInputs } from './inputs';
import type { Built, Job } from './job';
import type { Remembered } from './memory';
import { relinkHelpers } from './relink';
import { Transfer } from './transfer';
import { findUserCells, written } from './user-cells';
import { writeRuns } from './write-runs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function rebuild(job: Job, memory: Remembered, summary: Sheet): Built {
  const { summaryPlan: planned, stage } = job;
  const range = summary.getDataRange();
  const current = { values: range.getValues() as Written[][], formulas: range.getFormulas() };
  const probe = job.workshop.copyOf(summary);
  const userCells = findUserCells(probe, [...memory.cells, ...memory.inputs.map(({ box }) => box)]);
  const arrangement = arrange({ old: memory.blocks, planned, userCells });
  const { overrides, kept } = keepInputs(planned, memory, current);
  writeRuns(stage, overrides);
  openGaps(stage, arrangement);

  const backup = job.workshop.copyOf(summary);
  keepOld(summary, backup, written(memory.blocks, memory.cells), job.undo);
  makeSpace(summary, planned, arrangement, job.undo);

  const place = (box: Box) => placed(box, arrangement);
  const name = summary.getName();
  relinkHelpers(job, name, place);
  const transfer = new Transfer({ summary, planned, memory, arrangement, userCells }, job.undo);
  const charts = transfer.run(stage);
  job.remember(name, { place, kept, charts });

  const temporary = [probe, stage, backup].map((sheet) => () => void job.spreadsheet.deleteSheet(sheet));
  const steps = [...temporary, ...frame(summary, planned, memory, arrangement), ...transfer.tidy()];
  return { summary, name, place, tidy: steps };
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
