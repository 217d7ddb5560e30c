/** Builds the summary of a plan, or builds it again in place; a failure leaves the workbook as it was. */

import type { Box, Plan, PlannedSheet } from '../../report/plan/model';
import { SAY, Told } from '../told';
import { finishFirst } from './first';
import { type Built, Job, SUMMARY } from './job';
import { rebuild } from './rebuild';
import { rescue } from './rescue';
import { type OwnSheets, sweep } from './sheets';
import { anyway } from './steps';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const PATIENCE_MS = 300;

export type BuiltSheet = Pick<PlannedSheet, 'key' | 'name' | 'blocks' | 'inputs'>;

export interface BuildAnswer {
  /** Names and places as they are on the workbook; the summary comes first. */
  readonly sheets: readonly BuiltSheet[];
  readonly rebuilt: boolean;
  /** The same click had built it already: nothing was done. */
  readonly repeated?: boolean;
}

/** One build at a time in a document; the second one is told so, after the patience that it has. */
export function alone<T>(work: () => T, patience = PATIENCE_MS): T {
  const lock = LockService.getDocumentLock();
  if (!lock?.tryLock(patience)) throw new Told(SAY.busy, 'wait');
  try {
    return work();
  } finally {
    anyway(() => lock.releaseLock());
  }
}

/** The whole build in one go; `spare` are sheets of another one that is under way. */
export function buildPlanned(
  spreadsheet: Spreadsheet,
  own: OwnSheets,
  plan: Plan,
  token = '',
  spare: readonly string[] = [],
): BuildAnswer {
  const job = new Job(spreadsheet, plan, sweep(spreadsheet, own, spare), token);
  return orUndone(job, () => {
    job.makeSheets();
    job.drawSummary();
    job.drawHelpers();
    return finishBuild(job);
  });
}

/** What a step has done is taken back when it fails. */
export function orUndone<T>(job: Job, work: () => T): T {
  try {
    return work();
  } catch (error) {
    job.undo.run();
    throw error;
  }
}

/** Everything is drawn: now it takes the place of what the user sees. */
export function finishBuild(job: Job): BuildAnswer {
  const { memory } = job.own;
  const built = memory && job.before ? rebuild(job, memory, job.before) : finishFirst(job);
  finish(job, built);
  return { sheets: builtSheets(job, built), rebuilt: job.before !== undefined };
}

function builtSheets({ plan, helperNames }: Job, { name, place }: Built): BuiltSheet[] {
  const put = <Item extends { readonly box: Box }>(item: Item): Item => ({ ...item, box: place(item.box) });
  return plan.sheets.map(({ key, name: wish, blocks, inputs }) => {
    if (key !== SUMMARY) return { key, name: helperNames.get(key) ?? wish, blocks, inputs };
    const moved = inputs.map((input) => ({ ...input, ...cellAt(place({ ...input, rows: 1, columns: 1 })) }));
    return { key, name, blocks: blocks.map(put), inputs: moved };
  });
}

const cellAt = ({ row, column }: Box) => ({ row, column });

/** The new summary is valid by now: nothing here may fail the build. */
function finish(job: Job, { summary, tidy }: Built): void {
  for (const step of tidy) anyway(step);
  for (const one of job.outdated()) {
    anyway(() => rescue(one));
    anyway(() => job.spreadsheet.deleteSheet(one.sheet));
  }
  anyway(() => job.nameHelpers());
  anyway(() => job.spreadsheet.setActiveSheet(summary));
}
