/** Faults in columns of dates: dates as text, days that could be months, what is no date at all, closed before created. */

import { DAY } from '../../time/civil';
import { type DateText, readDateNumber, readDateText, type SlashText } from '../../time/date-text';
import { type PeriodTable, periodTable } from '../../time/period-table';
import { zoneOf } from '../../time/zone';
import { BOOLEAN, DATE, DATE_TEXT, ID_TEXT, NUMBER, NUMBER_TEXT, OPEN_END, TEXT } from './cell-class';
import type { CheckedTable, Column } from './checked-table';
import { type Check, type Finding, findCells, findRows } from './finding';
import { isClosed, isCreated } from './roles';

const CELLS_AND_TEXT = {
  en: 'mixed dates: some are dates, some are text',
  ru: 'разные даты: часть — даты, часть — текст',
};
const FORMATS = { en: 'mixed dates: text in several formats', ru: 'разные даты: текст в нескольких форматах' };
const AMBIGUOUS = {
  en: 'dates such as 03/04/2024 whose day and month cannot be told apart',
  ru: 'даты вида 03/04/2024, где день не отличить от месяца',
};
const BOTH_ORDERS = {
  en: 'mixed dates: day first in some, month first in others',
  ru: 'разные даты: где-то сначала день, где-то месяц',
};
const NOT_DATES = { en: 'not a date among dates', ru: 'среди дат есть не даты' };
const CLOSED_BEFORE = { en: 'closed before it was created', ru: 'закрытие раньше создания' };

export const dates: Check = (table) =>
  table.columns.filter(({ kind }) => kind === 'date').flatMap((column) => dateFindings(table, column));

function dateFindings(table: CheckedTable, column: Column): Finding[] {
  const { counts, classes, header, index } = column;
  const textAt = (row: number) => (classes[row] === DATE_TEXT ? (table.cellAt(row, index) as string) : undefined);
  const isWrongWord = isCreated(header) ? [TEXT, BOOLEAN, ID_TEXT, OPEN_END] : [TEXT, BOOLEAN, ID_TEXT];
  const isNoDate = (row: number) =>
    isWrongWord.includes(classes[row]) || isImpossible(classes[row], table.cellAt(row, index));
  return [
    ...(counts[DATE] > 0 ? findCells(table, column, CELLS_AND_TEXT, [DATE_TEXT]) : []),
    ...formats(table, column, textAt),
    ...slashes(table, column, textAt),
    ...findRows(table, column, NOT_DATES, isNoDate),
  ];
}

/** 31.02.2024, or a number that is no date of the form 20240304. */
function isImpossible(kind: number, cell: unknown): boolean {
  if (kind === DATE_TEXT || kind === NUMBER_TEXT) return typeof readDateText(cell as string) !== 'object';
  return kind === NUMBER && typeof readDateNumber(cell as number) !== 'object';
}

type TextAt = (row: number) => string | undefined;

/** Rows whose format is not the first one's. */
function formats(table: CheckedTable, column: Column, textAt: TextAt): Finding[] {
  let first: string | undefined;
  return findRows(table, column, FORMATS, (row) => {
    const format = textAt(row)
      ?.trim()
      .replace(/[\sT].*$/, '')
      .replace(/\d+/g, '');
    first ??= format;
    return format !== undefined && format !== first;
  });
}

/** What dates with slashes prove of their order: the rows that disagree with the first proof, or all when there is none. */
function slashes(table: CheckedTable, column: Column, textAt: TextAt): Finding[] {
  const slashAt = (row: number): SlashText | undefined => {
    const text = textAt(row);
    const read = text?.includes('/') ? readDateText(text) : undefined;
    return typeof read === 'object' && 'first' in read ? read : undefined;
  };
  let dayFirst: boolean | undefined;
  const contradicting = findRows(table, column, BOTH_ORDERS, (row) => {
    const slash = slashAt(row);
    if (!slash || (slash.first <= 12 && slash.second <= 12)) return false;
    dayFirst ??= slash.first > 12;
    return dayFirst !== slash.first > 12;
  });
  return dayFirst === undefined
    ? findRows(table, column, AMBIGUOUS, (row) => slashAt(row) !== undefined)
    : contradicting;
}

export const closedBeforeCreated: Check = (table) => {
  const columns = table.columns.filter(({ kind }) => kind === 'date');
  const created = columns.find(({ header }) => isCreated(header));
  const closed = columns.find(({ header }) => isClosed(header));
  if (!created || !closed) return [];
  const dayOf = dayReader(table);
  return findRows(table, closed, CLOSED_BEFORE, (row) => dayOf(closed, row) < dayOf(created, row));
};

/** The day of a cell in the spreadsheet's zone; NaN where it cannot be told. */
function dayReader(table: CheckedTable): (column: Column, row: number) => number {
  let days: PeriodTable | undefined;
  const dayOfMoment = (moment: number) => {
    days ??= periodTable('day', zoneOf(table.host), moment);
    return days.periodOf(moment);
  };
  const dayOfText = ({ clock, isMoment }: DateText) => (isMoment ? dayOfMoment(clock) : Math.floor(clock / DAY));
  return ({ index, classes }, row) => {
    const cell = table.cellAt(row, index);
    if (classes[row] === DATE) return dayOfMoment((cell as Date).getTime());
    const read =
      typeof cell === 'number' ? readDateNumber(cell) : typeof cell === 'string' ? readDateText(cell) : undefined;
    return typeof read === 'object' && 'clock' in read ? dayOfText(read) : Number.NaN;
  };
}
