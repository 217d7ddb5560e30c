/** Adds a template to the open workbook: its sheets, and the summary that the wizard builds over them. */

import type { Library } from '../../kpi/library';
import { type Language, languageOf } from '../../kpi/text';
import { buildPlan } from '../../report/plan/build-plan';
import type { Plan } from '../../report/plan/model';
import type { Request } from '../../report/request';
import { scanWorkbook } from '../../report/scan';
import { analysisSheet } from '../../templates/plan/analysis-sheet';
import { Context } from '../../templates/plan/context';
import { inputSheet } from '../../templates/plan/input-sheet';
import { withLiveMonths } from '../../templates/plan/live-months';
import { listsSheet, withListedNames } from '../../templates/plan/live-names';
import { readMeSheet } from '../../templates/plan/readme-sheet';
import { requestOf } from '../../templates/plan/request-of';
import type { Template } from '../../templates/template';
import { buildPlanned } from '../build/build';
import { type OwnSheets, ownSheets } from '../build/sheets';
import { anyway } from '../build/steps';
import { googleHost } from '../google-host';
import { scanSettings } from '../workbook';
import type { InsertTemplateAnswer } from './contract';
import { NewSheets } from './new-sheets';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Wish {
  readonly template: Template;
  readonly language: Language;
  readonly part: 'all' | 'data';
  readonly style: Request['style'];
  readonly token: string;
  /** Sheets of a build that is under way elsewhere. */
  readonly spare: readonly string[];
}

export function insert(spreadsheet: Spreadsheet, own: OwnSheets, wish: Wish): InsertTemplateAnswer {
  const active = spreadsheet.getActiveSheet();
  const sheets = new NewSheets(spreadsheet, own);
  try {
    return new Insertion(spreadsheet, own, sheets, wish).run();
  } catch (error) {
    sheets.undo();
    anyway(() => spreadsheet.setActiveSheet(active));
    throw error;
  }
}

class Insertion {
  private readonly library = JSON.parse(googleHost().texts()) as Library;
  private readonly context: Context;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly own: OwnSheets,
    private readonly sheets: NewSheets,
    private readonly wish: Wish,
  ) {
    const { template, language, style } = wish;
    const functions = languageOf(googleHost().locale());
    this.context = new Context(template, language, style, functions, this.library);
  }

  run(): InsertTemplateAnswer {
    const { template, language, part } = this.wish;
    const inputs = template.inputs.map((table) => inputSheet(table, language));
    if (part === 'data') {
      for (const planned of inputs) this.sheets.make(planned);
      for (const planned of inputs) this.sheets.draw(planned);
      return this.shown(inputs.map(({ key }) => key));
    }
    const analyses = template.analyses.map((analysis) => analysisSheet(analysis, this.context));
    const lists = this.context.plain ? listsSheet(this.context) : undefined;
    const others = [...analyses, ...inputs, ...(lists ? [lists] : [])];
    const draft = readMeSheet(template, language, {}, this.context.plain, this.library);
    for (const planned of [draft, ...others]) this.sheets.make(planned);
    for (const planned of [...inputs, ...analyses, ...(lists ? [lists] : [])]) this.sheets.draw(planned);
    this.buildSummary();
    this.sheets.draw(readMeSheet(template, language, this.sheets.names, this.context.plain, this.library));
    return this.shown(['readMe', 'summary', ...others.map(({ key }) => key)]);
  }

  /** As the first build in a workbook that has no other summary. */
  private buildSummary(): void {
    const own = { ...this.own, ...ownSheets(this.spreadsheet), memory: undefined, memorySheet: undefined };
    const { sheets } = buildPlanned(this.spreadsheet, own, this.plan(), this.wish.token, this.wish.spare);
    for (const { key, name } of sheets) this.sheets.names[key] = name;
  }

  private plan(): Plan {
    const { template, language, style } = this.wish;
    const { names } = this.sheets;
    const tables = template.inputs.map(({ key }) => {
      return { name: names[key], values: this.sheets.sheet(key).getDataRange().getValues() };
    });
    const plan = buildPlan(
      scanWorkbook(tables, scanSettings()),
      requestOf(template, language, style, names),
      this.library,
    );
    if (!plan) throw new Error(`The template ${template.id} gives no summary.`);
    return this.context.plain ? this.live(plan) : plan;
  }

  /** Without the add-on nobody builds the summary again: months and names follow what is typed. */
  private live(plan: Plan): Plan {
    const { lists } = this.sheets.names;
    const named = lists === undefined ? plan : withListedNames(plan, this.context, lists);
    return withLiveMonths(named, this.wish.template, this.sheets.names, this.wish.language);
  }

  /** The read-me first, the summary beside it and in front. */
  private shown(keys: readonly string[]): InsertTemplateAnswer {
    this.sheets.show();
    const { names } = this.sheets;
    const front = this.spreadsheet.getSheetByName(names.summary ?? names[keys[0]]);
    if (front) anyway(() => this.bringToFront(front));
    return { sheets: keys.map((key) => ({ key, name: names[key] })), summary: names.summary ?? null };
  }

  /** The summary was made last; its place is beside the read-me, the first of the new sheets. */
  private bringToFront(sheet: Sheet): void {
    this.spreadsheet.setActiveSheet(sheet);
    if (this.sheets.names.summary !== undefined) this.spreadsheet.moveActiveSheet(this.own.all.length + 2);
  }
}
