/** Reads the cells of one column of dates; anything unreadable is a refusal with its place. */

import { describe, errorCode, isBlank, isDate } from '../kpi/cell';
import type { Host } from '../kpi/host';
import { type Place, Refusal } from '../kpi/refusal';
import type { Found, Text } from '../kpi/text';
import { DAY, dayNumber } from './civil';
import { IMPOSSIBLE, type ReadDate, readDateNumber, readDateText, readInOrder } from './date-text';
import { isOpenEnd } from './open-end';
import { type SlashRow, slashOrder } from './slash-order';

/** Where a column's cells are and how a fault among them is named. */
export interface DateCells {
  readonly param: string;
  /** The cell of a row of data is the first of `rows[first + row]`. */
  readonly rows: readonly (readonly unknown[])[];
  readonly first: number;
  readonly count: number;
  readonly placeOf: (row: number) => Place;
  readonly host: Host;
  /** Whether a word such as "open" stands for a date that has not come. */
  readonly openEnd: boolean;
}

/** What a date becomes in the column that is made of it. */
export interface Target {
  /** Of a moment, which may belong to different days in different zones. */
  readonly ofMoment: (moment: number) => number;
  /** Of a time on the sheet's own clock, given as if it were UTC. */
  readonly ofClock: (clock: number) => number;
  readonly none: number;
}

/** Cells before 1900 are times without a date. */
export const EARLIEST = dayNumber(1900, 0, 1) * DAY;
export const LATEST = dayNumber(10_000, 0, 1) * DAY;

export class DateReader {
  private readonly slashes: SlashRow[] = [];

  constructor(
    private readonly cells: DateCells,
    private readonly target: Target,
  ) {}

  /** Any cell; slash dates wait for `settle`. */
  read(cell: unknown, row: number): number {
    if (isBlank(cell)) return this.target.none;
    if (isDate(cell)) return this.readDate(cell, row);
    const read = this.readWritten(cell, row);
    if (read === undefined) return this.target.none;
    if (read !== IMPOSSIBLE && 'first' in read) {
      const refuse = (expected: Text, remedy: Text) => this.refusal(row, expected, remedy);
      this.slashes.push({ ...read, row, refuse });
      return this.target.none;
    }
    return this.value(read, row);
  }

  /** Gives the slash dates their values, now that the whole column is known. */
  settle(values: { [row: number]: number }): void {
    if (this.slashes.length === 0) return;
    const order = slashOrder(this.slashes);
    for (const slash of this.slashes) values[slash.row] = this.value(readInOrder(slash, order), slash.row);
  }

  private readDate(cell: Date, row: number): number {
    const moment = cell.getTime();
    if (!(moment >= EARLIEST && moment < LATEST)) throw this.refusal(row, A_DATE, ISO, noDay(moment));
    return this.target.ofMoment(moment);
  }

  private readWritten(cell: unknown, row: number): ReadDate | undefined {
    if (typeof cell === 'number') {
      const read = readDateNumber(cell);
      if (read) return read;
      throw this.refusal(row, A_DATE, FORMAT_AS_DATE);
    }
    if (typeof cell !== 'string' || errorCode(cell)) throw this.refusal(row, A_DATE);
    const read = readDateText(cell);
    if (read) return read;
    if (this.cells.openEnd && isOpenEnd(cell)) return undefined;
    throw this.refusal(row, A_DATE, ISO);
  }

  private value(read: ReadDate, row: number): number {
    if (read === IMPOSSIBLE || 'first' in read) throw this.refusal(row, IN_CALENDAR);
    if (!(read.clock >= EARLIEST && read.clock < LATEST)) throw this.refusal(row, A_DATE, ISO);
    return read.isMoment ? this.target.ofMoment(read.clock) : this.target.ofClock(read.clock);
  }

  private refusal(row: number, expected: Text, remedy?: Text, found?: Found): Refusal {
    const { param, rows, first, placeOf } = this.cells;
    return new Refusal(param, expected, found ?? describe(rows[first + row][0]), remedy, placeOf(row));
  }
}

/** What a date cell holds that is no day of the calendar. */
function noDay(moment: number): Found {
  if (moment < EARLIEST) return { en: 'a time without a day', ru: 'время без даты' };
  if (moment >= LATEST) return { en: 'a day after the year 9999', ru: 'день после 9999 года' };
  return { en: 'a date that no calendar has', ru: 'дата, которой нет в календаре', isFeminine: true };
}

const A_DATE: Text = { en: 'a date', ru: 'дата' };
const IN_CALENDAR: Text = { en: 'a date that the calendar has', ru: 'дата, которая есть в календаре' };
const ISO: Text = { en: 'write it as 2024-03-31', ru: 'напишите в виде 2024-03-31 или 31.03.2024' };
const FORMAT_AS_DATE: Text = { en: 'format the column as dates', ru: 'задайте столбцу формат даты' };
