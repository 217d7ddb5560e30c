/** What one step of a build leaves for the next: on a hidden sheet under a temporary name, which a sweep takes away with all the others. */

import type { Plan } from '../../report/plan/model';
import { literal, type Written } from '../draw/contents';
import type { Staged } from './job';
import { pieces } from './memory';
import type { NamedSheet, OwnSheets } from './sheets';

/** Read, draw the summary, draw its helpers, swap. From the last on nothing but the swap itself can go on. */
export const STEPS = 4;

const SIGNATURE = 'KPI Sheet: a build that is under way';
const COLUMNS = 4;
const FIRST_TEXT_ROW = 3;
/** A build whose next step does not come for so long is given up. */
const PATIENCE_MS = 120_000;

export interface Staging {
  readonly token: string;
  /** Steps that are done. */
  readonly done: number;
  /** When the last one ended. */
  readonly time: number;
  readonly staged: Staged | undefined;
  readonly work: StagedWork;
  /** The sheet that all this is written on. */
  readonly record: NamedSheet;
}

/** What is known from the first step on. */
export interface StagedWork {
  readonly plan: Plan;
  /** The summary that is built again, and the number of its last build. */
  readonly before: { readonly name: string; readonly build: number } | null;
  /** Where the tables lay, as the plan knows them. */
  readonly ground: string;
  /** How often it began again because the tables had moved. */
  readonly again: number;
}

export function findStaging({ all, leftovers }: OwnSheets): Staging | undefined {
  for (const record of all.filter(({ sheet }) => leftovers.includes(sheet))) {
    if (record.sheet.getRange(1, 1).getValue() === SIGNATURE) return readStaging(record);
  }
  return undefined;
}

/** The names of its sheets. */
export function sheetsOf({ record, staged }: Staging): string[] {
  return [record.name, ...(staged?.names ?? []).map(([, name]) => name)];
}

export function isAlive({ time }: Staging): boolean {
  return Date.now() - time < PATIENCE_MS;
}

export const stagingSize = (work: StagedWork) => ({ rows: FIRST_TEXT_ROW + textsOf(work).length, columns: COLUMNS });

export function writeStaging(record: NamedSheet, token: string, work: StagedWork): void {
  const texts = textsOf(work).map((text) => [literal(text), '', '', '']);
  const rows: Written[][] = [...head(token, 0), ...texts];
  record.sheet.getRange(1, 1, rows.length, COLUMNS).setValues(rows);
}

/** The last call of a step. */
export function noteStep({ record, token, done }: Pick<Staging, 'record' | 'token' | 'done'>, staged?: Staged): void {
  record.sheet.getRange(1, 1, 2, COLUMNS).setValues(head(token, done + 1, staged));
}

const head = (token: string, done: number, staged?: Staged): Written[][] => [
  [SIGNATURE, done, Date.now(), literal(token)],
  [staged ? literal(JSON.stringify(staged)) : '', '', '', ''],
];

function textsOf(work: StagedWork): string[] {
  return pieces(JSON.stringify(work));
}

function readStaging(record: NamedSheet): Staging | undefined {
  const [[, done, time, token], [staged], ...texts] = record.sheet.getDataRange().getValues() as unknown[][];
  try {
    return {
      token: String(token),
      done: Number(done),
      time: Number(time),
      staged: staged === '' ? undefined : (JSON.parse(String(staged)) as Staged),
      work: JSON.parse(texts.map(([text]) => String(text)).join('')) as StagedWork,
      record,
    };
  } catch {
    return undefined;
  }
}
