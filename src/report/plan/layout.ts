/** Where things stand on the summary, and which time each column is about. */

import type { Language, Text } from '../../kpi/text';
import { letters } from '../measures/formula-text';
import type { Span } from '../measures/made';
import type { Request } from '../request';
import type { Periods } from './choice/periods';

/** Targets and everything else that people look for first stand left of the periods, so that new periods move none of it. */
export const COLUMN = { name: 1, total: 2, last: 3, previous: 4, change: 5, target: 6, due: 7, status: 8, trend: 9 };
export const FIRST_PERIOD = 10;

export const ROW = { title: 1, subtitle: 2, header: 4, from: 5, to: 6, body: 8 };

/** Cells of the helper sheet that tell of the time before the periods shown. */
export const HELPER = { beforeFrom: '{data}!$B$2', beforeLabel: '{data}!$B$3', earlierFrom: '{data}!$B$4' };

export class Layout {
  /** Rows of KPIs and measures by their ids. */
  readonly rows = new Map<string, number>();
  readonly language: Language;

  constructor(
    readonly request: Request,
    readonly periods: Periods | undefined,
  ) {
    this.language = request.language;
  }

  say(text: Text): string {
    return text[this.language];
  }

  get plain(): boolean {
    return this.request.style === 'plain';
  }

  get count(): number {
    return this.periods?.shown.length ?? 0;
  }

  get lastPeriod(): number {
    return FIRST_PERIOD + this.count - 1;
  }

  /** The last period that the data cover to its end; where they cover none, the last one. */
  get lastFull(): number {
    return FIRST_PERIOD + (this.periods?.complete || this.count) - 1;
  }

  /** Whether there are two full periods to compare. */
  get compares(): boolean {
    return (this.periods?.complete ?? 0) > 1;
  }

  get notes(): number {
    return FIRST_PERIOD + this.count;
  }

  rowOf(id: string): number {
    const row = this.rows.get(id);
    if (row === undefined) throw new Error(`No row for ${id}`);
    return row;
  }

  cell(id: string, column: number): string {
    return `${letters(column)}${this.rowOf(id)}`;
  }

  /** The cells of all periods in a row. */
  across(row: number): string {
    return `${letters(FIRST_PERIOD)}${row}:${letters(this.lastPeriod)}${row}`;
  }

  /** Those that can be compared with one another: without a last one that is cut short. */
  acrossFull(row: number): string {
    return `${letters(FIRST_PERIOD)}${row}:${letters(this.lastFull)}${row}`;
  }

  /** The whole time shown; `prefix` is for formulas on another sheet. */
  totalSpan(prefix = ''): Span {
    const cellOf = (id: string) => `${prefix}${this.cell(id, COLUMN.total)}`;
    const spanless = { label: undefined, now: true, cellOf };
    if (!this.periods) return { ...spanless, from: undefined, before: undefined, earlier: undefined };
    const at = `${prefix}${letters(COLUMN.total)}`;
    const { earlier: before } = this.periods;
    const earlier = {
      ...spanless,
      days: before,
      from: HELPER.earlierFrom,
      before: `${at}$${ROW.from}`,
      earlier: undefined,
    };
    return {
      ...spanless,
      from: `${at}$${ROW.from}`,
      before: `${at}$${ROW.to}+1`,
      days: this.daysFrom(0, this.count - 1),
      earlier: before && earlier,
    };
  }

  private daysFrom(first: number, last = first): Span['days'] {
    const shown = this.periods?.shown ?? [];
    return shown[first] && { first: shown[first].first, last: shown[last].last };
  }

  periodSpan(index: number): Span {
    const column = FIRST_PERIOD + index;
    const at = letters(column);
    const cellOf = (id: string) => this.cell(id, column);
    const from = `${at}$${ROW.from}`;
    return {
      from,
      before: `${at}$${ROW.to}+1`,
      label: `${at}$${ROW.header}`,
      now: index === this.count - 1,
      days: this.daysFrom(index),
      cellOf,
      earlier: this.earlierSpan(index, from),
    };
  }

  /** The period before; where all are shown there is none before the first. */
  private earlierSpan(index: number, before: string): Span | undefined {
    if (index === 0 && this.periods?.all) return undefined;
    const column = FIRST_PERIOD + index;
    const left = letters(column - 1);
    const from = index === 0 ? HELPER.beforeFrom : `${left}$${ROW.from}`;
    const label = index === 0 ? HELPER.beforeLabel : `${left}$${ROW.header}`;
    const cellOf = (id: string) => this.cell(id, column);
    const days = index === 0 ? this.periods?.before : this.daysFrom(index - 1);
    return { from, before, label, now: false, days, cellOf, earlier: undefined };
  }
}
