/**
 * A build in steps, each a call of its own, since a page must show how far it is and Google ends a script after six minutes.
 * Everything is drawn on hidden sheets; only the last step touches what the user sees, and only if the tables lie where they lay.
 */

import { buildPlan } from '../../report/plan/build-plan';
import type { Request } from '../../report/request';
import { finishBuild, orUndone } from '../build/build';
import { Job, SUMMARY } from '../build/job';
import { type OwnSheets, ownSheets, sweep, Workshop, withSummary } from '../build/sheets';
import { findStaging, noteStep, STEPS, type Staging, sheetsOf, stagingSize, writeStaging } from '../build/staging';
import { anyway, Undo } from '../build/steps';
import { nothing, SAY, Told } from '../told';
import { refuseCircles } from './circles';
import type { StepAnswer } from './contract';
import { groundOf } from './ground';
import { library } from './library';
import { asWished, look, type Seen } from './look';
import { parse, readRequest } from './read-request';
import { builtWith, finished, progressOf, requireFree } from './running';
import { lastRequest } from './wish';

/** How often a build begins again because the tables have moved meanwhile. */
const MOST_TIMES = 3;

export function nextStep(token: string, request: Request | undefined, update: boolean): StepAnswer {
  if (token === '') throw new Told(SAY.badRequest, 'reload');
  const own = ownSheets(SpreadsheetApp.getActive());
  const built = finished(own, token);
  if (built) return { built };
  const staging = findStaging(own);
  if (staging?.token === token && staging.done < STEPS) return goOn(staging, own);
  if (staging?.token !== token) requireFree(own);
  if (!request && !update) throw new Told(SAY.lostBuild, 'scan');
  const seen = look();
  return begin(seen, token, request ?? lastRequest(seen.own), 0);
}

/** Whether there was one to take away. */
export function cancelSteps(token: string): boolean {
  const spreadsheet = SpreadsheetApp.getActive();
  const own = ownSheets(spreadsheet);
  const isThere = findStaging(own)?.token === token && !builtWith(own, token);
  if (isThere) sweep(spreadsheet, own);
  return isThere;
}

/** Reads and plans. */
function begin(seen: Seen, token: string, wish: Request, again: number): StepAnswer {
  const chosen = asWished(seen, wish);
  refuseCircles(seen, chosen);
  const { scan, request } = chosen;
  const plan = buildPlan(scan, request, library());
  if (!plan) throw new Told(nothing(seen.scan.tables), 'scan');
  const spreadsheet = SpreadsheetApp.getActive();
  const own = sweep(spreadsheet, seen.own);
  const { memory } = own;
  const name = memory?.names.get(SUMMARY);
  const before = memory && name !== undefined ? { name, build: memory.build } : null;
  const work = { plan, before, ground: groundOf(scan, request), again };
  const undo = new Undo();
  return inBackground(undo, () => {
    const sheet = new Workshop(spreadsheet, own, undo).fresh(stagingSize(work));
    const record = { name: sheet.getName(), sheet };
    writeStaging(record, token, work);
    noteStep({ record, token, done: 0 });
    return progressOf(token, 1);
  });
}

/** A step that fails takes the whole build away. */
function goOn(staging: Staging, before: OwnSheets): StepAnswer {
  const spreadsheet = SpreadsheetApp.getActive();
  try {
    const swept = sweep(spreadsheet, before, sheetsOf(staging));
    const own = withSummary(swept, staging.work.before?.name);
    return staging.done === STEPS - 1 ? finish(staging, own) : draw(staging, own);
  } catch (error) {
    anyway(() => sweep(spreadsheet, before));
    throw error;
  }
}

function draw(staging: Staging, own: OwnSheets): StepAnswer {
  const { token, done, work, staged } = staging;
  const job = new Job(SpreadsheetApp.getActive(), work.plan, own, token);
  return inBackground(job.undo, () => {
    if (staged) job.resume(staged);
    const made = staged ?? job.makeSheets();
    if (done === 1) job.drawSummary();
    else job.drawHelpers();
    SpreadsheetApp.flush();
    noteStep(staging, made);
    return progressOf(token, done + 1);
  });
}

/** The swap; where the tables or the summary are not what they were, the build begins again. */
function finish(staging: Staging, own: OwnSheets): StepAnswer {
  const { token, work, record, staged } = staging;
  const spreadsheet = SpreadsheetApp.getActive();
  const seen = look();
  const wish = readRequest(parse(work.plan.memory));
  const { scan, request } = asWished(seen, wish);
  const build = own.memory?.build ?? null;
  const isSame = groundOf(scan, request) === work.ground && build === (work.before?.build ?? null);
  if (!isSame || !staged) {
    if (work.again >= MOST_TIMES) throw new Told(SAY.changed, 'wait');
    return begin(seen, token, wish, work.again + 1);
  }
  const job = new Job(spreadsheet, work.plan, own, token);
  return orUndone(job, () => {
    job.resume(staged);
    noteStep(staging, staged);
    const built = finishBuild(job);
    anyway(() => spreadsheet.deleteSheet(record.sheet));
    return { built };
  });
}

/** What the user looks at stays in sight; a failure takes the step back. */
function inBackground<T>(undo: Undo, work: () => T): T {
  const spreadsheet = SpreadsheetApp.getActive();
  const active = spreadsheet.getActiveSheet();
  try {
    const result = work();
    anyway(() => spreadsheet.setActiveSheet(active));
    return result;
  } catch (error) {
    undo.run();
    anyway(() => spreadsheet.setActiveSheet(active));
    throw error;
  }
}
