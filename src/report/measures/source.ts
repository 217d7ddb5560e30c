/** A table of the user's as formulas see it: where its columns are, which of them are clean, which of its rows count. */

import type { RoleId, Step, Survey, TableKind } from '../model';
import type { Condition } from './condition';
import { columnRange } from './formula-text';

export interface SourceColumn {
  readonly column: number;
  readonly role: RoleId;
  readonly header: string;
  readonly series: string | null;
  /** All its numbers are numbers, all its dates are dates: SUMIFS sees each of them. */
  readonly clean: boolean;
  /** Where its cells are texts that name periods. */
  readonly periods?: readonly PeriodLabel[];
  /** The first and the last day of a column of dates or periods. */
  readonly days: { readonly first: number; readonly last: number } | null;
  /** The days between those without a row, where it is known. */
  readonly pauses: readonly { readonly first: number; readonly last: number }[];
  /** Clean, and no other text stands between. */
  readonly pure: boolean;
  readonly wholePercent: boolean;
  /** Some rows have nothing here, or a text among numbers; of deals, some of those won. */
  readonly gaps: boolean;
  /** What a column of scores asks. */
  readonly survey?: Asked;
}

export interface Asked {
  readonly kind: Survey;
  readonly satisfiedFrom: number;
}

export type { Survey } from '../model';

/** A period written as a text, such as `Jan 2024`. */
export interface PeriodLabel {
  readonly text: string;
  /** The first day, 0 being 1 January 1970. */
  readonly day: number;
}

export interface Source {
  readonly id: string;
  readonly kind: TableKind;
  /** As the user calls it. */
  readonly sheet: string;
  /** `'Deals'!` */
  readonly prefix: string;
  readonly firstRow: number;
  /** Only where rows added below do not belong to it. */
  readonly lastRow: number | undefined;
  readonly columns: readonly SourceColumn[];
  /** The column whose words say won and lost. */
  readonly stage:
    | {
        readonly column: number;
        readonly won: readonly string[];
        readonly lost: readonly string[];
        /** Of some of its words nobody has said yet what they mean. */
        readonly unsure: boolean;
      }
    | undefined;
  /** Words by which a flag says yes. */
  readonly flags: readonly string[];
  /** Rows left out by what a column holds, or all but those that hold a word. */
  readonly leftOut: readonly {
    readonly column: number;
    readonly words: readonly string[];
    readonly keeps: string | null;
  }[];
  readonly step: Step | null;
  /** So many rows that a call of a row function costs less than a formula for each period. */
  readonly heavy: boolean;
  /** A column that every row fills, to count rows by. */
  readonly counted: number;
}

export const columnOf = (source: Source, role: RoleId): SourceColumn | undefined =>
  source.columns.find((column) => column.role === role);

export const columnsOf = (source: Source, role: RoleId): readonly SourceColumn[] =>
  source.columns.filter((column) => column.role === role);

export function rangeOf({ prefix, firstRow, lastRow }: Source, { column }: { readonly column: number }): string {
  return columnRange(prefix, column, firstRow, lastRow);
}

/** The date by which rows fall into periods: the first of the roles that the table has. */
export function dateOf(source: Source, roles: readonly RoleId[] = []): SourceColumn | undefined {
  for (const role of roles) {
    const column = columnOf(source, role);
    if (column) return column;
  }
  return undefined;
}

/** What the filters leave of a table. */
export function keptRows(source: Source): readonly Condition[] {
  return source.leftOut.flatMap(({ column, words, keeps }): Condition[] => {
    const range = rangeOf(source, { column });
    if (keeps !== null) return [{ range, is: 'word', word: keeps }];
    return words.map((word) => ({ range, is: 'not word', word }));
  });
}
