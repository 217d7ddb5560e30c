/** The findings of the data check over the tables used: the helper sheet checks them live and stacks what was found. */

import { letters, sheetPrefix, textLiteral } from '../../measures/formula-text';
import type { Table } from '../../model';
import type { DataSheet } from '../data-sheet';
import type { Layout } from '../layout';
import { WORDS } from '../words';

/** Lines kept for findings; most tables have a few. */
const LINES_A_TABLE = 7;
const MOST_LINES = 21;

/** Columns of KPI_DATA_CHECK. */
const COLUMNS = { column: 0, finding: 1, rows: 2, first: 3 };
const MOST_FINDINGS = 40;

export interface CheckLine {
  /** Formula text. */
  readonly rows: string;
  readonly text: string;
}

export function writeChecks(data: DataSheet, tables: readonly Table[], layout: Layout): readonly CheckLine[] {
  const checked = tables.filter(({ headerRow }) => headerRow !== null);
  const counts = data.rows(checked.length);
  const found = checked.map((table, i) => checkedTable(data, table, counts + i, i === 0));
  const lines = Math.min(MOST_LINES, LINES_A_TABLE * checked.length);
  const first = data.rows(lines);
  return Array.from({ length: lines }, (_, i) => {
    const row = first + i;
    data.formula(
      row,
      1,
      stacked(found, i + 1, (one, at) => one.text(at, layout)),
    );
    data.formula(
      row,
      2,
      stacked(found, i + 1, (one, at) => shown(one.at(COLUMNS.rows, at))),
    );
    const [text, rows] = [`{data}!$A$${row}`, `{data}!$B$${row}`];
    return { text: shown(text), rows: shown(rows) };
  });
}

/** An empty cell would be read as zero. */
const shown = (cell: string): string => `IF(${cell}="","",${cell})`;

interface Checked {
  /** How many findings the tables before have, and those with this one. */
  readonly before: string;
  readonly upTo: string;
  readonly at: (column: number, place: string) => string;
  readonly text: (place: string, layout: Layout) => string;
}

function checkedTable(data: DataSheet, table: Table, row: number, isFirst: boolean): Checked {
  const { column } = data.spill(`KPI_DATA_CHECK(${areaOf(table)})`, 4);
  const down = (offset: number) =>
    `${data.spilled(column + offset, 1)}:${data.spilled(column + offset, MOST_FINDINGS)}`;
  const before = isFirst ? '0' : `$C$${row - 1}`;
  data.formula(row, 3, `${before}+COUNTIF(${down(COLUMNS.finding)},"?*")`);
  const at = (offset: number, place: string) => `INDEX(${down(offset)},${place})`;
  const text = (place: string, layout: Layout) => {
    const [header, finding, first] = [COLUMNS.column, COLUMNS.finding, COLUMNS.first].map((one) => at(one, place));
    const where = textLiteral(`, ${layout.say(WORDS.firstRow)} `);
    const shift = Number(table.headerRow) - 1;
    return [
      textLiteral(`${table.sheet}, ${layout.say(WORDS.dataCheck)}: `),
      `IF(${header}="","",${header}&": ")`,
      finding,
      `IF(${first}="","",${where}&(${first}+${shift}))`,
    ].join('&');
  };
  return { before, upTo: `$C$${row}`, at, text };
}

/** The finding that stands in a place of the list of all tables. */
function stacked(found: readonly Checked[], place: number, print: (one: Checked, at: string) => string): string {
  return found.reduceRight(
    (rest, one) => `IF(${place}<=${one.upTo},${print(one, `${place}-${one.before}`)},${rest})`,
    '""',
  );
}

function areaOf({ sheet, headerRow, firstColumn, lastColumn, lastRow, totalsRow }: Table): string {
  const end = totalsRow === null ? '' : `$${lastRow}`;
  return `${sheetPrefix(sheet)}$${letters(firstColumn)}$${headerRow}:$${letters(lastColumn)}${end}`;
}
