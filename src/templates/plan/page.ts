/** What all sheets that analyse an input table look like: title, note, headings, tables. */

import * as summaryLooks from '../../report/plan/looks';
import type { PlannedSheet } from '../../report/plan/model';
import { box, SheetDraft } from '../../report/plan/sheet';
import type { Analysis } from '../template';
import type { Context } from './context';
import * as looks from './looks';

export class Page {
  readonly draft = new SheetDraft();

  constructor(
    private readonly analysis: Analysis,
    private readonly context: Context,
  ) {
    this.draft.value(1, 1, context.say(analysis.title));
    this.draft.look(box(1, 1), { ...summaryLooks.title, wrap: false });
    this.draft.value(2, 1, context.say(analysis.note));
    this.draft.look(box(2, 1), { ...summaryLooks.subtitle, wrap: false });
  }

  heading(row: number, text: string, columns: number): void {
    this.draft.value(row, 1, text);
    this.draft.look(box(row, 1, 1, columns), { ...summaryLooks.heading, wrap: false });
  }

  /** The first column is of names, the others of figures. */
  header(row: number, texts: readonly string[]): void {
    for (const [i, text] of texts.entries()) this.draft.value(row, i + 1, text);
    this.draft.look(box(row, 1, 1, texts.length), summaryLooks.tableHeader);
    this.draft.look(box(row, 1), { align: 'left' });
  }

  names(row: number, rows: number, columns: number): void {
    this.draft.look(box(row, 1, rows, columns), summaryLooks.line);
    this.draft.look(box(row, 1, rows), summaryLooks.name);
  }

  figures(row: number, column: number, rows: number, columns: number, format: string): void {
    this.draft.look(box(row, column, rows, columns), { ...summaryLooks.figure, format });
  }

  planned(widths: readonly number[]): PlannedSheet {
    const { key, name } = this.analysis;
    const facts = { key, name: this.context.say(name), widths, frozenRows: 0, frozenColumns: 0 };
    return { ...this.draft.planned(facts), tab: looks.TABS.analysis };
  }
}
