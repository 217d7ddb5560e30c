/** What a measure declares: the figure between the user's columns and the KPIs, and how it is made from rows. */

import type { Text } from '../../kpi/text';
import type { RoleId, TableKind } from '../model';

/** `time` is in the unit that the user's column is in, an `average` any number with a decimal. */
export type MeasureUnit = 'money' | 'count' | 'days' | 'minutes' | 'time' | 'average' | 'score' | 'fraction';

/**
 * How the total of several periods comes about: a `sum`; the state at the end (`last`) or at the start (`first`);
 * `anew` over the whole span, such as distinct customers; `average` the same, but of columns with a row a period their
 * average, such as a headcount; `state now` is known of the data as they stand only; `before` is the same span earlier.
 */
export type Adds = 'sum' | 'last' | 'first' | 'anew' | 'average' | 'state now' | 'before';

/** Which rows count: deals by stage, answers by score, subscriptions of a list without dates by a flag or all of them. */
export type Where =
  | 'won'
  | 'lost'
  | 'open'
  /** Won or lost. */
  | 'decided'
  | 'churned'
  | 'undated'
  | 'answered'
  | 'answered on satisfaction'
  | 'promoters'
  | 'passives'
  | 'detractors'
  | 'staff promoters'
  | 'staff passives'
  | 'staff detractors'
  | 'satisfied'
  | 'effort'
  | 'responded';

/** Made from the rows of tables of some kinds; `at` are the roles of the date that counts, the first that a table has. */
export interface FromRows {
  readonly kinds: readonly TableKind[];
  readonly at?: readonly RoleId[];
  readonly where?: Where;
  /** Rows that hold something there; where no row lacks it, nothing is to be told apart. */
  readonly having?: RoleId;
  /** Known for a time only: before the first row and after the last one it is not 0. */
  readonly told?: true;
}

export type RowRecipe = FromRows &
  (
    | { readonly make: 'sum' | 'distinct'; readonly of: RoleId }
    | { readonly make: 'count' }
    /** Nothing of the sort can be in such a table: zero. */
    | { readonly make: 'none' }
    /** Amount × probability. */
    | { readonly make: 'weighted'; readonly of: RoleId; readonly by: RoleId }
    /** Days from one date to the other, added up. */
    | { readonly make: 'days'; readonly since: RoleId; readonly until: RoleId }
    /** The same in minutes. */
    | { readonly make: 'minutes'; readonly since: RoleId; readonly until: RoleId }
    /** A column of KPI_CUSTOMERS, of this period or of the one before. */
    | { readonly make: 'customers'; readonly column: number; readonly before?: true }
  );

export type Recipe =
  | RowRecipe
  /** A column of KPI_MRR_MOVEMENTS or KPI_SUBSCRIPTION_MOVEMENTS. */
  | { readonly make: 'movements'; readonly column: number }
  /** Customers of subscriptions with a start and an end. */
  | { readonly make: 'subscribers'; readonly count: 'at start' | 'lost' }
  /** Another measure, a period earlier. */
  | { readonly make: 'before'; readonly of: string }
  /** Another measure, in total that of a period on average. */
  | { readonly make: 'mean'; readonly of: string }
  /** Another measure from the start of the year, this one or so many years ago. */
  | { readonly make: 'year to date'; readonly of: string; readonly years: number }
  /** One measure by another. */
  | { readonly make: 'ratio'; readonly of: string; readonly by: string }
  /** What is left of one measure without another, where both come from a list without dates. */
  | { readonly make: 'rest'; readonly of: string; readonly without: string };

export interface Measure {
  readonly name: Text;
  readonly unit: MeasureUnit;
  readonly adds: Adds;
  /** Tried in order; a column of its own in a table with a row a period comes after them. */
  readonly from: readonly Recipe[];
  /** Whether a table with a row a period may hold it in columns with a role of the same name. */
  readonly column: boolean;
  /** What a person would have to add to the workbook to get it. */
  readonly lack?: Text;
}
