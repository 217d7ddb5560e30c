/** Helper sheets with a table's rows without their exact repeats and without blank rows, as one live formula each. */

import { letters, sheetPrefix } from '../measures/formula-text';
import type { Table } from '../model';
import type { Deduplicated } from './choice/sources';
import { dateFormat } from './formats';
import type { Layout } from './layout';
import type { PlannedSheet } from './model';
import { box, SheetDraft } from './sheet';
import { WORDS } from './words';

export function deduplicatedSheets(copies: readonly Deduplicated[], layout: Layout): PlannedSheet[] {
  return copies.map(({ key, table }, i) => {
    const draft = new SheetDraft();
    const width = table.lastColumn - table.firstColumn + 1;
    const filled = table.columns.map(({ column }) => `(${rangeOf(table, column, column)}<>"")`).join('+');
    draft.formula(1, 1, `UNIQUE(FILTER(${rangeOf(table, table.firstColumn, table.lastColumn)},${filled}))`);
    for (const { column, content } of table.columns) {
      if (content.dates === 0) continue;
      draft.look(box(1, column - table.firstColumn + 1, table.rows + ROOM), { format: dateFormat(layout.language) });
    }
    draft.block('data', box(1, 1, table.rows + ROOM, width));
    const name = `${layout.say(WORDS.rowsName)}${copies.length > 1 ? ` ${i + 1}` : ''}`;
    const widths = Array.from({ length: width }, () => 90);
    return draft.planned({ key, name, hidden: true, widths, frozenRows: 0, frozenColumns: 0 });
  });
}

/** Rows that may be added before the next build. */
const ROOM = 1000;

/** Rows below belong to the table, unless it ends in a row of totals. */
function rangeOf({ sheet, firstRow, lastRow, totalsRow }: Table, from: number, to: number): string {
  const end = totalsRow === null ? '' : `$${lastRow}`;
  return `${sheetPrefix(sheet)}$${letters(from)}$${firstRow}:$${letters(to)}${end}`;
}
