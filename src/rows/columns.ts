/** The kinds of column that a row function takes. Each is a parameter whose value is a column, read when it is asked. */

import { type NumberKindName, numberKinds } from '../kpi/kind';
import { isNumeric, readNumbers } from '../kpi/number-column';
import type { Param } from '../kpi/param';
import type { Text } from '../kpi/text';
import { type Periods, readMoments, readPeriods } from '../time/date-column';
import { isDateLike } from '../time/date-param';
import type { Unit } from '../time/period';
import { type Cells, cellsOf } from './cells';
import { type Labels, readLabels } from './label-column';

/** Ids, names, stages, outcomes. */
export interface LabelColumn {
  readonly cells: Cells;
  /** Codes of the rows; blank rows have NO_LABEL, or with 'kept' a code of their own. */
  codes(blanks?: 'left out' | 'kept'): Labels;
}

export interface DateColumn {
  readonly cells: Cells;
  /** Period numbers of the rows in the spreadsheet's zone; NO_PERIOD for a blank and for days after `until`. */
  periods(unit: Unit, until?: number): Periods;
  /** The same as milliseconds, for times of day; NaN for a blank. */
  moments(): Float64Array;
}

export interface AmountColumn {
  readonly cells: Cells;
  /** The numbers of the rows; NaN for a blank. */
  values(): Float64Array;
}

/** Identifiers: text, without outer spaces; `007` and `7` differ, the number 7 and the text `7` are one. */
export function ids(name: string, label: Text): Param<LabelColumn> {
  return column('ids', name, label, labelColumn);
}

/** Names and categories. */
export function labels(name: string, label: Text): Param<LabelColumn> {
  return column('labels', name, label, labelColumn);
}

/** Stages or outcomes of deals. */
export function stages(name: string, label: Text): Param<LabelColumn> {
  return column('stages', name, label, labelColumn);
}

export function dates(name: string, label: Text): Param<DateColumn> {
  return column('dates', name, label, (cells) => dateColumn(cells, false), isNumberOrDate);
}

/** Dates of an end or a closing: a word such as "open" or "не закрыта" is a blank here. */
export function endDates(name: string, label: Text): Param<DateColumn> {
  return column('end dates', name, label, (cells) => dateColumn(cells, true), isNumberOrDate);
}

/** Numbers of a kind: money (any sign), count and loss (zero or more), rate (0…1), … */
export function amounts(name: string, label: Text, kind: NumberKindName = 'money'): Param<AmountColumn> {
  const open = (cells: Cells): AmountColumn => ({
    cells,
    values: () => readNumbers(name, cells.block, cells.span, numberKinds[kind]),
  });
  return column('amounts', name, label, open, isNumberOrDate);
}

function labelColumn(cells: Cells): LabelColumn {
  return { cells, codes: (blanks) => readLabels(cells, blanks) };
}

function dateColumn(cells: Cells, openEnd: boolean): DateColumn {
  const { param, rows, first, count, placeOf, host } = cells;
  const read = { param, rows, first, count, placeOf, host, openEnd };
  return { cells, periods: (unit, until) => readPeriods(read, unit, until), moments: () => readMoments(read) };
}

function column<Column>(
  kind: string,
  name: string,
  label: Text,
  open: (cells: Cells) => Column,
  holds?: (cell: unknown) => boolean,
): Param<Column> {
  return {
    name,
    kind,
    label,
    optional: false,
    wholeColumn: true,
    holds,
    read: (block, span, host) => [open(cellsOf(name, block, span, host))],
  };
}

function isNumberOrDate(cell: unknown): boolean {
  return isNumeric(cell) || isDateLike(cell);
}
