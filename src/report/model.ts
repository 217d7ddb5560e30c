/** What the scan of a workbook tells: tables, what they are, what their columns hold. Plain data that survives JSON. */

import type { Text } from '../kpi/text';
import type { TableKind } from './scan/kinds';
import type { RoleId } from './scan/roles';

export type { RoleId, TableKind };

export interface Scan {
  readonly tables: readonly Table[];
}

/** A guess, how sure it is from 0 to 1, and what it rests on. */
export interface Guess<Value> {
  readonly value: Value;
  readonly confidence: number;
  readonly reason: Text;
}

/** Rows and columns are those of the sheet, counted from 1. */
export interface Table {
  /** The sheet and the first cell of the header, such as `Deals!A3`. */
  readonly id: string;
  readonly sheet: string;
  /** The text that stands above the header; '' when there is none. */
  readonly title: string;
  readonly headerRow: number | null;
  readonly firstRow: number;
  /** Below `firstRow` when the table has no rows yet. */
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** A table with totals below is a closed range: rows added under it do not belong to it. */
  readonly totalsRow: number | null;
  /** Rows of data; blank rows between them do not count. */
  readonly rows: number;
  readonly kind: Guess<TableKind>;
  /** How far apart the rows of a table of periods are, or those of spend where they are a week apart or more. */
  readonly step: Step | null;
  readonly columns: readonly Column[];
  readonly stages: readonly StageWord[];
  readonly filters: readonly Filter[];
  readonly questions: readonly Question[];
}

export type Step = 'day' | 'week' | 'month' | 'quarter' | 'year';

export type Survey = 'nps' | 'enps' | 'csat' | 'ces';

export interface Column {
  readonly column: number;
  readonly letter: string;
  /** As written; '' if none. */
  readonly header: string;
  /** The heading over several columns that stands above the header; '' if none. */
  readonly group: string;
  /** The first distinct values as the sheet would show them, clipped. */
  readonly samples: readonly string[];
  readonly role: Guess<RoleId | null>;
  /** Other roles that the contents allow in this kind of table, best first. */
  readonly alternatives: readonly RoleId[];
  /** Which channel, product or the like a figure is of, where each has a column of its own; else null. */
  readonly series: string | null;
  /** What a column of scores asks; null for other columns, and where nothing tells. */
  readonly survey: Survey | null;
  /** The least and the greatest value of a score or a probability; up to 100 means whole percents. */
  readonly scale: { readonly from: number; readonly to: number; readonly wholePercent: boolean } | null;
  /** The first and the last calendar day of a column of dates in the spreadsheet's zone, 0 being 1 January 1970. */
  readonly days: { readonly first: number; readonly last: number } | null;
  /** Between those, the days on which no row of spend or of figures falls; null in other tables. */
  readonly pauses: readonly { readonly first: number; readonly last: number }[] | null;
  /** The texts of a column of labels as they stand in its cells, most rows first, at most 50. */
  readonly labels: readonly { readonly text: string; readonly rows: number }[] | null;
  /** Where periods are written as labels such as `Jan 2024`: each as it stands, with the first day of its period. */
  readonly periodLabels: readonly { readonly text: string; readonly day: number }[] | null;
  /** The sign or code of the one currency that the amounts show. */
  readonly currency: string | null;
  readonly content: Content;
}

/** What the cells hold: all of them in a column of numbers or dates, else those of rows spread evenly over the table. */
export interface Content {
  /** Less than the table's rows where not all were looked at; blank rows between count here. */
  readonly seen: number;
  readonly blanks: number;
  readonly numbers: number;
  readonly textNumbers: number;
  readonly dates: number;
  readonly textDates: number;
  readonly texts: number;
  readonly booleans: number;
  readonly errors: number;
  /** Different values; counted in rows spread evenly over the table, at most 2,000. */
  readonly distinct: number;
  readonly negative: number;
}

/** A word in the column of stages, and what it is taken for. */
export interface StageWord {
  readonly column: number;
  /** As it stands in the cell; one spelling for all that differ by case alone. */
  readonly word: string;
  readonly rows: number;
  /** How many of these rows have a closing date. */
  readonly closedRows: number;
  /** The columns that are empty in some of these rows. */
  readonly gaps: readonly number[];
  readonly reading: 'won' | 'lost' | 'open';
  /** False when the word is none that CRMs are known to use: the user can say what it means. */
  readonly sure: boolean;
}

export type FilterKind = 'lines' | 'cancelled' | 'test' | 'duplicates' | 'currency';

/** Rows that a summary may leave out. */
export interface Filter {
  readonly kind: FilterKind;
  /** The column that tells; null where whole rows are compared. */
  readonly column: number | null;
  /** The cells, as they stand, whose rows are left out. */
  readonly values: readonly string[];
  /** The one cell text whose rows stay: a currency that its column writes in one way. */
  readonly keeps: string | null;
  readonly rows: number;
  /** Whether to leave them out unless the user says otherwise. */
  readonly suggested: boolean;
  readonly reason: Text;
}

/** What only the user can tell. */
export interface Question {
  readonly about: 'header' | 'kind' | 'role' | 'stages' | 'dates';
  readonly text: Text;
  readonly columns: readonly number[];
  readonly roles: readonly RoleId[];
  readonly kinds: readonly TableKind[];
  /** What to take if nobody answers. */
  readonly suggestion: { readonly column: number; readonly role: RoleId } | null;
}
