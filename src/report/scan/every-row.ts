/** Looks at every cell of a column of numbers or dates: one text among 100,000 numbers is left out by every formula. */

import { isDate } from '../../kpi/cell';
import * as cell from '../../rows/data-check/cell-class';
import { readDateNumber, readDateText } from '../../time/date-text';
import type { Content } from '../model';
import { DaySpan } from './day-span';
import { contentOf } from './facts';
import type { Area, Grid } from './grid';

export interface EveryRow {
  readonly content: Content;
  readonly span: DaySpan;
  /** Currency signs and codes as the texts write them. */
  readonly signs: ReadonlySet<string>;
}

/** What numbers are written with besides a currency. */
const NO_SIGN = /[\d\s.,()+−–’'%-]+/g;
const NEGATIVE = /^\D*[-−–(]/;
/** Most texts that are numbers need no closer look. */
const PLAIN_NUMBER = /^-?(?:[1-9]\d{0,11}|0)(?:[.,]\d+)?$/;

export function everyRow(grid: Grid, { top, bottom }: Area, column: number, distinct: number): EveryRow {
  const walk = new Walk();
  for (let row = top; row <= bottom; row++) walk.add(grid.at(row, column));
  const { counts, span, signs, negative } = walk;
  return { content: contentOf(Math.max(0, bottom - top + 1), counts, distinct, negative), span, signs };
}

class Walk {
  readonly counts = new Array<number>(10).fill(0);
  readonly span = new DaySpan();
  readonly signs = new Set<string>();
  negative = 0;

  add(value: unknown): void {
    if (typeof value === 'number') this.addNumber(value);
    else if (value === '') this.counts[cell.BLANK]++;
    else if (typeof value === 'string') this.counts[this.classOf(value)]++;
    else if (value instanceof Date || isDate(value)) this.addDate(value);
    else this.counts[cell.classOf(value)]++;
  }

  private addNumber(value: number): void {
    this.counts[Number.isFinite(value) ? cell.NUMBER : cell.ERROR]++;
    if (value < 0) this.negative++;
    else if (value >= 1_000_00_00) this.span.add(readDateNumber(value));
  }

  private addDate(date: Date): void {
    const moment = date.getTime();
    this.counts[Number.isNaN(moment) ? cell.ERROR : cell.DATE]++;
    this.span.addMoment(moment);
  }

  private classOf(text: string): number {
    if (PLAIN_NUMBER.test(text)) return this.addPlainNumber(text);
    const date = text.length >= 8 && text.length <= 40 ? readDateText(text) : undefined;
    this.span.add(date);
    if (date !== undefined) return cell.DATE_TEXT;
    const kind = cell.classOf(text);
    if (kind === cell.NUMBER_TEXT) this.addNumberText(text);
    return kind;
  }

  private addPlainNumber(text: string): number {
    if (text.startsWith('-')) this.negative++;
    else if (text.length === 8) this.span.add(readDateText(text));
    return cell.NUMBER_TEXT;
  }

  private addNumberText(text: string): void {
    if (NEGATIVE.test(text)) this.negative++;
    const sign = text.replace(NO_SIGN, '');
    if (sign !== '') this.signs.add(sign);
  }
}
