/** Builds the summary of a plan, or builds it again in place; a failure leaves the workbook as it was. */

import type { Box, Plan, PlannedSheet } from '../../report/plan/model';
import { SAY, Told } from '../told';
import { buildFirst } from './first';
import { type Built, Job, SUMMARY } from './job';
import { rebuild } from './rebuild';
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

/** One build at a time in a document; the second one is told so. */
export function alone<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock?.tryLock(PATIENCE_MS)) throw new Told(SAY.busy);
  try {
    return work();
  } finally {
    anyway(() => lock.releaseLock());
  }
}

export function buildPlanned(spreadsheet: Spreadsheet, own: OwnSheets, plan: Plan, token = ''): BuildAnswer {
  sweep(spreadsheet, own);
  const job = new Job(spreadsheet, plan, own, token);
  const name = own.memory?.names.get(SUMMARY);
  const before = own.all.find((one) => one.name === name)?.sheet;
  try {
    const built = own.memory && before ? rebuild(job, own.memory, before) : buildFirst(job);
    finish(job, built);
    return { sheets: builtSheets(job, built), rebuilt: before !== undefined };
  } catch (error) {
    job.undo.run();
    throw error;
  }
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
  for (const sheet of job.outdated()) anyway(() => job.spreadsheet.deleteSheet(sheet));
  anyway(() => job.nameHelpers());
  anyway(() => job.spreadsheet.setActiveSheet(summary));
}
