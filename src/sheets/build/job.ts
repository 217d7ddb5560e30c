/** One build: what it has to work with, and the hidden sheets on which everything is drawn before the user's are touched. */

import type { Language } from '../../kpi/text';
import type { Box, Plan, PlannedSheet } from '../../report/plan/model';
import { rangeAt } from '../draw/charts';
import { type Written, wholeBox } from '../draw/contents';
import { drawCells, drawSheet } from '../draw/draw';
import { findSeparator, type Link } from '../draw/link';
import type { Place } from './arrange';
import {
  cellRuns,
  MEMORY_KEY,
  MEMORY_NAME,
  memoryColumns,
  memoryRows,
  memorySize,
  signature,
  type ToRemember,
} from './memory';
import { freeName } from './names';
import { originsOf } from './origins';
import { type Contents, printsOf, referencePrint } from './prints';
import type { Outdated } from './rescue';
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

/** The sheets that are being drawn, by their keys in the plan, and how their formulas are written. */
export interface Staged {
  readonly names: readonly (readonly [string, string])[];
  readonly separator: Link['separator'];
}

export class Job {
  readonly undo = new Undo();
  readonly workshop: Workshop;
  /** The summary that is built again. */
  readonly before: Sheet | undefined;
  /** The names that the helpers have in the end. */
  readonly helperNames = new Map<string, string>();
  readonly summaryPlan: PlannedSheet;
  readonly helperPlans: readonly PlannedSheet[];
  private readonly sheets = new Map<string, Sheet>();
  private readonly names = new Map<string, string>();
  private separator: Link['separator'] = ',';

  constructor(
    readonly spreadsheet: Spreadsheet,
    readonly plan: Plan,
    readonly own: OwnSheets,
    readonly token: string,
  ) {
    const summary = plan.sheets.find(({ key }) => key === SUMMARY) ?? plan.sheets[0];
    this.summaryPlan = widened(summary);
    this.helperPlans = plan.sheets.filter((planned) => planned !== summary);
    const name = own.memory?.names.get(SUMMARY);
    this.before = own.all.find((one) => one.name === name)?.sheet;
    const active = spreadsheet.getActiveSheet();
    this.undo.push(() => spreadsheet.setActiveSheet(active));
    this.workshop = new Workshop(spreadsheet, own, this.undo);
  }

  /** The summary as it is being drawn. */
  get stage(): Sheet {
    return this.sheet(SUMMARY);
  }

  sheet(key: string): Sheet {
    const sheet = this.sheets.get(key);
    if (!sheet) throw new Error(`No sheet for ${key}`);
    return sheet;
  }

  get link(): Link {
    return { names: this.names, separator: this.separator };
  }

  /** Blank sheets for all that is planned, and for the memory. */
  makeSheets(): Staged {
    const { memory } = this.own;
    for (const planned of [this.summaryPlan, ...this.helperPlans]) this.add(planned.key, this.workshop.fresh(planned));
    const kept = (memory?.kept.size ?? 0) + (memory?.inputs.length ?? 0);
    const rows = memorySize(this.summaryPlan, this.helperPlans, this.plan.memory, this.plan.sheets.length + kept);
    this.add(MEMORY_KEY, this.workshop.fresh({ rows, columns: memoryColumns }));
    this.separator = findSeparator(this.stage.getRange(1, 1));
    return { names: [...this.names], separator: this.separator };
  }

  /** Goes on with sheets that an earlier call has made. */
  resume({ names, separator }: Staged): void {
    for (const [key, name] of names) {
      const sheet = this.own.all.find((one) => one.name === name)?.sheet;
      if (!sheet) throw new Error(`No sheet for ${key}`);
      this.add(key, sheet, name);
    }
    this.separator = separator;
  }

  /** A summary that stands already keeps its own widths, rules and charts until the new ones take their place. */
  drawSummary(): void {
    const draw = this.before ? drawCells : drawSheet;
    draw(this.stage, this.summaryPlan, this.link);
  }

  drawHelpers(): void {
    for (const planned of this.helperPlans) drawSheet(this.sheet(planned.key), planned, this.link);
  }

  /** What the wizard itself shows, before anything of the user's is put in. */
  drawn(): Contents {
    const range = rangeAt(this.stage, wholeBox(this.summaryPlan));
    return { values: range.getValues() as Written[][], formulas: range.getFormulas() };
  }

  /** The language of what stands on the summary. */
  get language(): Language {
    return (JSON.parse(this.plan.memory) as { readonly language?: Language }).language ?? 'en';
  }

  /** From here on the next build finds this one: until its last call nothing has happened for it. */
  remember(name: string, drawn: Contents, what: Pick<ToRemember, 'place' | 'kept' | 'charts'>): void {
    const names = new Map([...this.names].filter(([key]) => key !== MEMORY_KEY)).set(SUMMARY, name);
    const { summaryPlan: summary, helperPlans: helpers, token } = this;
    const origins = originsOf(cellRuns(summary).map((box) => ({ box, drawn: box })));
    const references = ({ row, column }: Place) => referencePrint(drawn.formulas[row - 1]?.[column - 1] ?? '', origins);
    const rows = memoryRows({
      ...what,
      names,
      summary,
      helpers,
      print: printsOf(drawn),
      references,
      request: this.plan.memory,
      token,
    });
    const sheet = this.sheet(MEMORY_KEY);
    sheet.getRange(1, 1, rows.length, memoryColumns).setValues(rows);
    SpreadsheetApp.flush();
    sheet.getRange(1, 1, 1, 2).setValues(signature((this.own.memory?.build ?? 0) + 1));
  }

  /** The names wished for, once the sheets that had them are gone. */
  nameHelpers(): void {
    const sheets = this.spreadsheet.getSheets();
    const taken = new Set(sheets.map((sheet) => sheet.getName().toLowerCase()));
    const wishes = [
      ...this.helperPlans.map(({ key, name }) => ({ key, name })),
      { key: MEMORY_KEY, name: MEMORY_NAME },
    ];
    for (const { key, name: wish } of wishes) {
      const name = freeName(wish, taken);
      taken.add(name.toLowerCase());
      this.helperNames.set(key, name);
    }
    for (const { key } of wishes) anyway(() => this.sheet(key).setName(String(this.helperNames.get(key))));
  }

  /** Sheets of the build before that this one has replaced, with what was the wizard's own on them, and those in their place. */
  outdated(): Outdated[] {
    const { memory, memorySheet, all } = this.own;
    const sheets = [...(memory?.names ?? [])].flatMap(([key, known]): Outdated[] => {
      const sheet = key === SUMMARY ? undefined : all.find(({ name }) => name === known)?.sheet;
      const ours = (memory?.helpers ?? []).filter((one) => one.key === key).map(({ box }) => box);
      return sheet ? [{ sheet, ours, next: this.sheets.get(key) }] : [];
    });
    return memorySheet ? [...sheets, { sheet: memorySheet, ours: [], next: undefined }] : sheets;
  }

  private add(key: string, sheet: Sheet, name = sheet.getName()): void {
    this.sheets.set(key, sheet);
    this.names.set(key, name);
  }
}
