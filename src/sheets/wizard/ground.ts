/** Where the tables of a plan lie: while this stays the same, formulas that are drawn later mean the same cells. */

import type { Scan } from '../../report/model';
import type { Request } from '../../report/request';

/** Rows that were added below do not matter, but for a table that ends with its totals. */
export function groundOf({ tables }: Scan, request: Request): string {
  const used = tables.filter(({ id }) => request.tables.some((choice) => choice.use && choice.id === id));
  return JSON.stringify(
    used.map(({ id, firstRow, firstColumn, lastColumn, lastRow, totalsRow, columns, kind }) => {
      const headers = columns.map(({ header, role }) => [header, role.value]);
      return [id, kind.value, firstRow, firstColumn, lastColumn, totalsRow === null ? '' : lastRow, headers];
    }),
  );
}
