/** Builds that are under way, and those that are done: told apart by the token of the click that began them. */

import { alone, type BuildAnswer, type BuiltSheet } from '../build/build';
import type { Remembered } from '../build/memory';
import { unnamedIn } from '../build/recover';
import { type OwnSheets, ownSheets, sweep } from '../build/sheets';
import { findStaging, isAlive, STEPS, type Staging, sheetsOf } from '../build/staging';
import { SAY, Told } from '../told';
import type { Progress } from './contract';

const SAID = [
  { en: 'Reading the tables', ru: 'Читаем таблицы' },
  { en: 'Drawing the summary', ru: 'Рисуем сводку' },
  { en: 'Calculating breakdowns and checks', ru: 'Считаем разрезы и проверки' },
  { en: 'Putting the summary in its place', ru: 'Ставим сводку на место' },
];

export function progressOf(token: string, done: number): Progress {
  return { token, done, of: STEPS, say: SAID[Math.min(done, SAID.length - 1)] };
}

/** A build that waits for its next step; one that was given up, or that is done, is none. */
export function running(own: OwnSheets): Staging | undefined {
  const staging = findStaging(own);
  return staging && isAlive(staging) && staging.done < STEPS && !builtWith(own, staging.token) ? staging : undefined;
}

/** Asked by whoever holds the lock: a swap that is not over by now was cut short, and is none. */
export function requireFree(own: OwnSheets): void {
  if (running(own)) throw new Told(SAY.busy, 'wait');
}

/** The sheets of a build that waits for its next step: nobody else may take them away. */
export function sheetsUnderWay(own: OwnSheets): readonly string[] {
  const staging = running(own);
  return staging ? sheetsOf(staging) : [];
}

/** What builds that were cut short have left goes; a build that is running keeps its sheets. Gives what is there afterwards. */
export function sweepDead(own: OwnSheets): OwnSheets {
  const spare = sheetsUnderWay(own);
  const isDead = own.all.some(({ name, sheet }) => own.leftovers.includes(sheet) && !spare.includes(name));
  if (!isDead && unnamedIn(own).length === 0) return own;
  return unlessBusy(() => sweep(SpreadsheetApp.getActive(), own, spare)) ?? own;
}

/** Whoever holds the lock sweeps for himself. */
function unlessBusy<T>(work: () => T): T | undefined {
  try {
    return alone(work, 0);
  } catch (error) {
    if (!(error instanceof Told)) throw error;
    return undefined;
  }
}

/** The same, once what a run that was ended before it could tidy up has left is put in order. */
export function finished(own: OwnSheets, token: string): BuildAnswer | undefined {
  const built = builtWith(own, token);
  if (!built || (own.leftovers.length === 0 && unnamedIn(own).length === 0)) return built;
  const spreadsheet = SpreadsheetApp.getActive();
  sweep(spreadsheet, own);
  return builtWith(ownSheets(spreadsheet), token);
}

/** What the first of two clicks has built. */
export function builtWith({ memory, others }: OwnSheets, token: string): BuildAnswer | undefined {
  const memories = [...(memory ? [memory] : []), ...others.map((one) => one.memory)];
  const built = token === '' ? undefined : memories.find((one) => one.token === token);
  return built && repeated(built);
}

function repeated({ names, blocks, inputs }: Remembered): BuildAnswer | undefined {
  const name = names.get('summary');
  if (name === undefined) return undefined;
  const places = inputs.map(({ id, box }) => ({ id, row: box.row, column: box.column }));
  const summary: BuiltSheet = { key: 'summary', name, blocks, inputs: places };
  return { sheets: [summary], rebuilt: false, repeated: true };
}
