/** What a plan asks of a column beyond its role. */

import type { Column } from '../model';

export interface ColumnFacts {
  /** The first and the last calendar day, 0 being 1 January 1970. */
  readonly days?: { readonly first: number; readonly last: number } | null;
  /** Cells of a column of names, most rows first. */
  readonly labels?: readonly { readonly text: string; readonly rows: number }[] | null;
  /** The one currency that the amounts show. */
  readonly currency?: string | null;
}

export const factsOf = (column: Column): ColumnFacts => column as Column & ColumnFacts;
