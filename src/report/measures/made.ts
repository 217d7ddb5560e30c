/** A measure that the user's tables can give, and how its cells are written. */

import type { Unit } from '../../time/period';
import type { RoleId, Step } from '../model';
import type { Measure } from './measure';
import type { Source } from './source';
import type { Told } from './told';

/** The time that a cell is about, as formula text. */
export interface Span {
  /** The first day; undefined where the data have no dates. */
  readonly from: string | undefined;
  /** The day after the last. */
  readonly before: string | undefined;
  /** The period's label; undefined for a total. */
  readonly label: string | undefined;
  /** Its days, for what is looked up at the build. */
  readonly days?: { readonly first: number; readonly last: number };
  /** The same length of time, earlier; undefined where the data do not reach back. */
  readonly earlier: Span | undefined;
  /** The last period shown, or the total: what the data say as they stand now. */
  readonly now: boolean;
  /** The cell of another measure of this span. */
  readonly cellOf: (measure: string) => string;
}

/** Only rows with this label: a cell that holds a criterion for the column of a role. */
export interface OfLabel {
  readonly role: RoleId;
  readonly criterion: string;
}

/** Labels and values of the rows that count, as formula text. */
export interface Parts {
  readonly labels: string;
  readonly values: string;
  readonly aggregate: 'sum' | 'count';
}

/** A figure without a meaning for a span is undefined: the cell stays empty. */
export type CellFormula = (span: Span, label?: OfLabel) => string | undefined;

export interface Made {
  readonly id: string;
  readonly measure: Measure;
  readonly cell: CellFormula;
  /** A total is the cell of the whole span, or made of the cells of the periods. */
  readonly total: 'cell' | 'sum' | 'average' | 'first' | 'last' | 'none';
  /** What KPI_BREAKDOWN takes to break it down by a role. */
  readonly parts?: (role: RoleId, span: Span) => Parts | undefined;
  /** The one length of periods that it can be told for, where the rows set it. */
  readonly only?: Step;
  /** The channels or products it is of, where its columns say so. */
  readonly channels?: readonly string[];
  /** Where each channel or product has a column of its own: their names and figures. */
  readonly series?: (span: Span) => readonly { readonly name: string; readonly figure: string }[];
  /** The time that it is known for, where it is blank before and after. */
  readonly told?: Told;
  /** Measures whose cells it refers to. */
  readonly needs: readonly string[];
  readonly sources: readonly Source[];
}

/** A table that a row function spills on the helper sheet. */
export interface Spill {
  /** Formula text that looks up a column (1 is the period's label) by a label; what is not there is 0 or `missing`. */
  readonly lookUp: (label: string, column: number, missing?: string) => string;
}

export interface Making {
  readonly sources: readonly Source[];
  readonly period: Unit;
  /** Whether all periods of the data are shown. */
  readonly all: boolean;
  /** A row function on the helper sheet; the same formula is written once. */
  readonly spill: (formula: string, columns: number) => Spill;
  /** A cell of the helper sheet with a day that this formula gives. */
  readonly day: (formula: string) => string;
}
