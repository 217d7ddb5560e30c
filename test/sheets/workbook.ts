/** A local workbook on which the server side of the wizard runs as it runs inside Google: same objects, same calls. */

import { join } from 'node:path';
import { googleGlobals } from '../../local/host/google/globals';
import type { NotedSheet } from '../../local/host/notes';
import { createLocalSheet, type HeadlessSheet } from '../../local/node/create';
import type { Plan } from '../../src/report/plan/model';
import { type BuildAnswer, buildPlanned } from '../../src/sheets/build/build';
import { ownSheets } from '../../src/sheets/build/sheets';

const dist = join(__dirname, '../../dist');

const deals = { id: 'deals', name: 'Deals', colNumber: 6, rowNumber: 50 };

export interface Options {
  readonly locale?: string;
  /** Without the add-on's functions, where only what is written counts and not what it calculates. */
  readonly bare?: boolean;
}

export function open({ bare = false, ...options }: Options = {}): HeadlessSheet {
  const cells = Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [
      [`A${i + 2}`, `2024-${String(i + 1).padStart(2, '0')}`],
      [`B${i + 2}`, String(100 + i)],
      [`C${i + 2}`, String(10 + i)],
    ]).flat(),
  );
  const sheet = createLocalSheet({
    dist: bare ? { code: '', html: {} } : dist,
    workbook: { sheets: [{ ...deals, cells: { A1: 'Month', B1: 'Spend', C1: 'Customers', ...cells } }] },
    ...options,
  });
  return sheet;
}

/** Runs a piece of the server side with Google's objects as its globals. */
export function inScript<T>(sheet: HeadlessSheet, work: () => T): T {
  Object.assign(globalThis, googleGlobals(sheet.host));
  return sheet.host.grid.script(work);
}

export function build(sheet: HeadlessSheet, plan: Plan, token?: string): BuildAnswer {
  return inScript(sheet, () => {
    const spreadsheet = SpreadsheetApp.getActive();
    return buildPlanned(spreadsheet, ownSheets(spreadsheet), plan, token);
  });
}

type Exported = ReturnType<HeadlessSheet['model']['exportData']>;

export type SheetPicture = ReturnType<typeof pictureOf>;

/** All that a user can see of a workbook, to compare before and after. */
export function picture(sheet: HeadlessSheet): SheetPicture[] {
  const exported = sheet.model.exportData();
  return exported.sheets.map((one) => pictureOf(one as NotedSheet, exported));
}

function pictureOf(sheet: NotedSheet, { styles, formats, borders }: Exported) {
  const named = (ids: Record<string, number>, by: Record<number, unknown>) =>
    Object.fromEntries(
      Object.entries(ids)
        .map(([zone, id]) => [zone, by[id]] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return {
    name: sheet.name,
    hidden: sheet.isVisible === false,
    cells: Object.fromEntries(Object.entries(sheet.cells).sort(([a], [b]) => (a < b ? -1 : 1))),
    notes: sheet.notes,
    looks: named(sheet.styles, styles),
    formats: named(sheet.formats, formats),
    borders: named(sheet.borders, borders),
    merges: sheet.merges,
    panes: sheet.panes,
    widths: sheet.cols,
    rules: sheet.conditionalFormats.map(({ rule, ranges }) => ({ rule, ranges })),
    charts: sheet.figures.map(({ data, col, row, width, height }) => ({
      ...withoutIds(data),
      col,
      row,
      width,
      height,
    })),
    size: [sheet.rowNumber, sheet.colNumber],
  };
}

function withoutIds(data: object): object {
  return Object.fromEntries(Object.entries(data).filter(([key]) => key !== 'chartId'));
}

/** What the grid's history tells of the steps that it keeps. */
interface History {
  on(event: 'new-local-state-update', owner: object, heard: () => void): void;
  off(event: 'new-local-state-update', owner: object): void;
}

/** Runs `work` and takes all that it changed back, step by step, so that the same workbook serves again. */
export function undone<T>(sheet: HeadlessSheet, work: () => T): T {
  const { session } = sheet.model as unknown as { session: History };
  const owner = {};
  let steps = 0;
  session.on('new-local-state-update', owner, () => steps++);
  const result = work();
  session.off('new-local-state-update', owner);
  for (; steps > 0; steps--) sheet.model.dispatch('REQUEST_UNDO');
  return result;
}

/** After so many undone builds the grid's history costs more than a fresh workbook. */
const ROUNDS = 25;

/** Gives each case a workbook as `prepare` leaves it, and what `work` finds wrong with them, in order. */
export function roundsOf<Case, Found>(
  cases: readonly Case[],
  prepare: () => HeadlessSheet,
  work: (sheet: HeadlessSheet, one: Case, before: string) => readonly Found[],
): Found[] {
  const turns = Array.from({ length: Math.ceil(cases.length / ROUNDS) }, (_, turn) => turn * ROUNDS);
  return turns.flatMap((first) => {
    const sheet = prepare();
    const before = JSON.stringify(picture(sheet));
    return cases.slice(first, first + ROUNDS).flatMap((one) => undone(sheet, () => work(sheet, one, before)));
  });
}
