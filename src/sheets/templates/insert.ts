/** Adds a template to the open workbook: its sheets, and the summary that the wizard builds over them. */

import type { Library } from '../../kpi/library';
import { type Language, languageOf, type Text } from '../../kpi/text';
import { letters } from '../../report/measures/formula-text';
import { buildPlan } from '../../report/plan/build-plan';
import { FIRST_PERIOD, ROW } from '../../report/plan/layout';
import type { Plan } from '../../report/plan/model';
import type { Request } from '../../report/request';
import { scanWorkbook } from '../../report/scan';
import { analysisSheet } from '../../templates/plan/analysis-sheet';
import { Context } from '../../templates/plan/context';
import { inputSheet } from '../../templates/plan/input-sheet';
import { readMeSheet } from '../../templates/plan/readme-sheet';
import { requestOf } from '../../templates/plan/request-of';
import { KPI_STEP, PLAIN_STEP } from '../../templates/plan/words';
import type { Template } from '../../templates/template';
import { buildPlanned } from '../build/build';
import { type OwnSheets, ownSheets } from '../build/sheets';
import { anyway } from '../build/steps';
import { googleHost } from '../google-host';
import { scanSettings } from '../workbook';
import type { InsertTemplateAnswer } from './contract';
import { NewSheets } from './new-sheets';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Wish {
  readonly template: Template;
  readonly language: Language;
  readonly part: 'all' | 'data';
  readonly style: Request['style'];
  readonly token: string;
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

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly own: OwnSheets,
    private readonly sheets: NewSheets,
    private readonly wish: Wish,
  ) {}

  run(): InsertTemplateAnswer {
    const { template, language, part, style } = this.wish;
    const inputs = template.inputs.map((table) => inputSheet(table, language));
    if (part === 'data') {
      for (const planned of inputs) this.sheets.make(planned);
      for (const planned of inputs) this.sheets.draw(planned);
      return this.shown(inputs.map(({ key }) => key));
    }
    const context = new Context(template, language, style, languageOf(googleHost().locale()), this.library);
    const analyses = template.analyses.map((analysis) => analysisSheet(analysis, context));
    const draft = readMeSheet(template, language, {}, KPI_STEP, this.library);
    for (const planned of [draft, ...analyses, ...inputs]) this.sheets.make(planned);
    for (const planned of [...inputs, ...analyses]) this.sheets.draw(planned);
    this.buildSummary();
    this.sheets.draw(readMeSheet(template, language, this.sheets.names, this.lastStep(), this.library));
    return this.shown(['readMe', 'summary', ...[...analyses, ...inputs].map(({ key }) => key)]);
  }

  /** As the first build in a workbook that has no other summary. */
  private buildSummary(): void {
    const own = { ...this.own, ...ownSheets(this.spreadsheet), memory: undefined, memorySheet: undefined };
    const { sheets } = buildPlanned(this.spreadsheet, own, this.plan(), this.wish.token);
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
    return plan;
  }

  private lastStep(): Text {
    if (this.wish.style === 'kpi') return KPI_STEP;
    const first = `${letters(FIRST_PERIOD)}${ROW.from}`;
    return { en: PLAIN_STEP.en.replace('{first}', first), ru: PLAIN_STEP.ru.replace('{first}', first) };
  }

  /** The read-me first, the summary beside it and in front. */
  private shown(keys: readonly string[]): InsertTemplateAnswer {
    this.sheets.show();
    const { names } = this.sheets;
    const front = this.spreadsheet.getSheetByName(names.summary ?? names[keys[0]]);
    if (front) anyway(() => this.spreadsheet.setActiveSheet(front));
    return { sheets: keys.map((key) => ({ key, name: names[key] })) };
  }
}
