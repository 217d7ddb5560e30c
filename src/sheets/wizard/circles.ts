/** Tables of the user's whose formulas read the summary: built from them, it would read itself. */

import type { Table } from '../../report/model';
import { clip } from '../../report/scan/display';
import { isInside, quoted } from '../draw/address';
import { readsSummary, Told } from '../told';
import type { Chosen, Seen } from './look';

type Own = Pick<Seen, 'own'>;

/** Reads formulas only where there is a summary that they could read. */
export function readingSummary({ own: { memory, all } }: Own, tables: readonly Table[]): readonly Table[] {
  const names = [...(memory?.names.values() ?? [])];
  const sheets = new Set(names.length > 0 ? tables.map(({ sheet }) => sheet) : []);
  const found = [...sheets].flatMap((name) => {
    const sheet = all.find((one) => one.name === name)?.sheet;
    return sheet ? [{ name, cells: readers(sheet.getDataRange().getFormulas(), names) }] : [];
  });
  return tables.filter(({ sheet, firstRow, lastRow, firstColumn, lastColumn }) => {
    const box = {
      row: firstRow,
      column: firstColumn,
      rows: lastRow - firstRow + 1,
      columns: lastColumn - firstColumn + 1,
    };
    return found.some(({ name, cells }) => name === sheet && cells.some((cell) => isInside(cell, box)));
  });
}

export function refuseCircles(seen: Own, { scan, request }: Chosen): void {
  const used = scan.tables.filter(({ id }) => request.tables.some((choice) => choice.id === id && choice.use));
  const [table] = readingSummary(seen, used);
  if (table) throw new Told(readsSummary(clip(table.id)), 'scan');
}

/** Cells whose formulas name one of the sheets. */
function readers(formulas: readonly (readonly string[])[], names: readonly string[]) {
  const wanted = names.flatMap((name) => [`${quoted(name)}!`, `${name}!`]).map((text) => text.toLowerCase());
  return formulas.flatMap((row, r) =>
    row.flatMap((formula, c) => {
      const text = formula.toLowerCase();
      return wanted.some((name) => text.includes(name)) ? [{ row: r + 1, column: c + 1 }] : [];
    }),
  );
}
