/** One build: what it has to work with, and the steps that the first build and a rebuild share. */

import type { Box, Plan, PlannedSheet } from '../../report/plan/model';
import { drawSheet } from '../draw/draw';
import type { Link } from '../draw/link';
import { MEMORY_KEY, MEMORY_NAME, memoryColumns, memoryRows, memorySize, signature, type ToRemember } from './memory';
import { freeName } from './names';
import { type OwnSheets, Workshop } from './sheets';
import { anyway, Undo } from './steps';
import { widened } from './widen';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const SUMMARY = 'summary';

export interface Built {
  readonly summary: Sheet;
  readonly name: string;
  /** Where a planned box of the summary lies. */
  readonly place: (box: Box) => Box;
  /** What the user need not wait for, and what does no harm if it fails. */
  readonly tidy: readonly (() => void)[];
}

export class Job {
  readonly undo = new Undo();
  readonly workshop: Workshop;
  readonly helpers: { readonly key: string; readonly sheet: Sheet; readonly wish: string }[] = [];
  /** The names that they have in the end. */
  readonly helperNames = new Map<string, string>();
  readonly summaryPlan: PlannedSheet;
  private readonly helperPlans: readonly PlannedSheet[];

  constructor(
    readonly spreadsheet: Spreadsheet,
    readonly plan: Plan,
    readonly own: OwnSheets,
    readonly token: string,
  ) {
    const summary = plan.sheets.find(({ key }) => key === SUMMARY) ?? plan.sheets[0];
    this.summaryPlan = widened(summary);
    this.helperPlans = plan.sheets.filter((planned) => planned !== summary);
    const active = spreadsheet.getActiveSheet();
    this.undo.push(() => spreadsheet.setActiveSheet(active));
    const stays = own.all.filter(({ sheet }) => !own.leftovers.includes(sheet));
    this.workshop = new Workshop(
      spreadsheet,
      stays.map(({ name }) => name),
      this.undo,
    );
  }

  /** Sheets for all that is planned beside the summary, and for the memory, still blank. */
  makeHelpers(kept = 0): Map<string, string> {
    const names = new Map<string, string>();
    for (const planned of this.helperPlans) {
      const sheet = this.workshop.fresh(planned);
      names.set(planned.key, sheet.getName());
      this.helpers.push({ key: planned.key, sheet, wish: planned.name });
    }
    const rows = memorySize(this.summaryPlan, this.plan.memory, this.plan.sheets.length + kept);
    const sheet = this.workshop.fresh({ rows, columns: memoryColumns });
    this.helpers.push({ key: MEMORY_KEY, sheet, wish: MEMORY_NAME });
    return names;
  }

  drawHelpers(link: Link): void {
    this.helperPlans.forEach((one, index) => {
      drawSheet(this.helpers[index].sheet, one, link);
    });
  }

  /** From here on the next build finds this one: until its last call nothing has happened for it. */
  remember(what: Omit<ToRemember, 'summary' | 'request' | 'token'>): void {
    const rows = memoryRows({ ...what, summary: this.summaryPlan, request: this.plan.memory, token: this.token });
    const { sheet } = this.helpers[this.helpers.length - 1];
    sheet.getRange(1, 1, rows.length, memoryColumns).setValues(rows);
    SpreadsheetApp.flush();
    sheet.getRange(1, 1, 1, 2).setValues(signature((this.own.memory?.build ?? 0) + 1));
  }

  /** The names wished for, once the sheets that had them are gone. */
  nameHelpers(): void {
    const sheets = this.spreadsheet.getSheets();
    const taken = new Set(sheets.map((sheet) => sheet.getName().toLowerCase()));
    for (const { key, wish } of this.helpers) {
      const name = freeName(wish, taken);
      taken.add(name.toLowerCase());
      this.helperNames.set(key, name);
    }
    for (const { key, sheet } of this.helpers) anyway(() => sheet.setName(String(this.helperNames.get(key))));
  }

  /** Sheets of the build before that this one has replaced. */
  outdated(): Sheet[] {
    const { memory, memorySheet, all } = this.own;
    const summary = memory?.names.get(SUMMARY);
    const names = [...(memory?.names.values() ?? [])].filter((name) => name !== summary);
    const sheets = all.filter(({ name }) => names.includes(name)).map(({ sheet }) => sheet);
    return memorySheet ? [...sheets, memorySheet] : sheets;
  }
}
