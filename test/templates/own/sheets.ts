/** What the sheets that analyse the rows must say of them: names, counts and sums, reckoned by plain arithmetic. */

import type {
  CohortAnalysis,
  ComparedColumn,
  Comparison,
  FunnelAnalysis,
  SegmentAnalysis,
  Where,
} from '../../../src/templates/template';
import { wonAndLost } from './expected';
import { monthOf, sum } from './oracle';
import type { OwnBook } from './own-book';
import type { OwnRows, Value } from './own-rows';

type Rows = readonly (readonly Value[])[];
const ALL = { en: 'All', ru: 'Всего' };

export function wrongOnSheets(book: OwnBook, rows: OwnRows): unknown[] {
  return book.template.analyses.flatMap((analysis) => {
    if (analysis.kind === 'comparison') return wrongComparison(book, rows, analysis);
    if (analysis.kind === 'funnel') return wrongFunnel(book, rows, analysis);
    return analysis.kind === 'cohort' ? wrongCohorts(book, rows, analysis) : wrongSegments(book, rows, analysis);
  });
}

/** A difference that is none is left out. */
function differs(what: readonly unknown[], shown: unknown, wanted: Value): unknown[] {
  const isSame =
    typeof shown === 'number' && typeof wanted === 'number'
      ? Math.abs(shown - wanted) < 1e-6
      : (shown ?? '') === (wanted ?? '');
  return isSame ? [] : [[...what, shown, wanted]];
}

const distinct = (rows: Rows, column: number): string[] => [
  ...new Set(rows.flatMap((row) => (row[column - 1] === null ? [] : [String(row[column - 1])]))),
];

function wrongComparison(book: OwnBook, rows: OwnRows, { key, by, columns, months }: Comparison): unknown[] {
  const [won] = wonAndLost(book.template, book.language);
  const names = distinct(rows[by.table], by.column);
  const all = ALL[book.language];
  const found = [...names, all].flatMap((name) =>
    columns.flatMap((column, i) => {
      if (column.make === 'kpi') return [];
      const wanted = compared(column, rows[column.table], name === all ? undefined : name, won);
      return differs([key, name, column.head.en], book.beside(key, name)?.[i], wanted);
    }),
  );
  return months ? [...found, ...wrongMonths(book, rows, key, columns[months.show[0]], names)] : found;
}

/** The first block is of a KPI whose figures stand in a block further down: it has the months of the rows, no other. */
function wrongMonths(book: OwnBook, rows: OwnRows, key: string, first: ComparedColumn, names: readonly string[]) {
  const dates = Object.values(rows).flatMap((table) => table.map((row) => monthOf(earliest(row))));
  const wanted = [...new Set(dates)].sort();
  const cells = book.cells(key);
  const heading = cells.findIndex(([text], at) => at > 4 && text === first.head[book.language]);
  const shown = cells[heading + 1]
    .slice(1)
    .filter((cell) => typeof cell === 'number')
    .map((day) => monthOf(day as number));
  const labels = cells.slice(heading + 2, heading + 2 + names.length).map(([name]) => name);
  return [
    ...differs([key, 'months'], shown.join(), wanted.slice(-12).join()),
    ...differs([key, 'names'], labels.join(), names.join()),
  ];
}

/** Dates are the only numbers of five digits that begin so. */
const earliest = (row: readonly Value[]): Value =>
  row.find((cell) => typeof cell === 'number' && cell > 46_000 && cell < 48_000) ?? null;

function compared(column: ComparedColumn, rows: Rows, name: string | undefined, won: string): Value {
  if (column.make === 'kpi') return null;
  const own = name === undefined ? rows : rows.filter((row) => row[column.by - 1] === name);
  const known = (at: number) => rows.some((row) => row[at - 1] !== null);
  if (column.make === 'hours') {
    const both = own.filter((row) => row[column.since - 1] !== null && row[column.until - 1] !== null);
    return sum(both.map((row) => (Number(row[column.until - 1]) - Number(row[column.since - 1])) * 24));
  }
  const counted = own.filter((row) => meets(row, column.where, won));
  if (column.make === 'count')
    return column.where && 'least' in column.where && !known(column.where.column) ? null : counted.length;
  return known(column.of) ? sum(counted.map((row) => row[column.of - 1])) : null;
}

function meets(row: readonly Value[], where: Where | undefined, won: string): boolean {
  if (!where) return true;
  const cell = row[where.column - 1];
  if ('word' in where) return cell === won;
  return cell !== null && Number(cell) >= where.least && Number(cell) <= (where.most ?? Number.POSITIVE_INFINITY);
}

function wrongFunnel(
  book: OwnBook,
  rows: OwnRows,
  { key, table, stage, lostAt, rep, order }: FunnelAnalysis,
): unknown[] {
  const [, lost] = wonAndLost(book.template, book.language);
  const column = book.template.inputs.find((one) => one.key === table)?.columns[stage - 1];
  const stages = order.map((word) => column?.words?.[book.language][word] ?? '');
  /** How far each has come. */
  const far = rows[table].map((row) => ({
    rep: row[rep - 1],
    at: stages.indexOf(String(row[stage - 1] === lost ? (row[lostAt - 1] ?? stages[0]) : row[stage - 1])),
  }));
  const reached = (of: typeof far, at: number) => of.filter((one) => one.at >= at).length;
  const byStage = stages.flatMap((name, at) => differs([key, name], book.beside(key, name)?.[2], reached(far, at)));
  const byRep = distinct(rows[table], rep).flatMap((name) => {
    const own = far.filter((one) => one.rep === name);
    const [came, total] = book.beside(key, name) ?? [];
    const paid = reached(own, stages.length - 1) / own.length;
    return [...differs([key, name], came, own.length), ...differs([key, name, 'total'], total, paid)];
  });
  return [...byStage, ...byRep];
}

/** The months in which customers came: none before the first. */
function wrongCohorts(book: OwnBook, rows: OwnRows, { key, table, since, start, months }: CohortAnalysis): unknown[] {
  const own = rows[table].map((row) => ({ came: monthOf(row[since - 1]), began: monthOf(row[start - 1]) }));
  const all = [...new Set(own.map(({ came }) => came))].sort();
  const shown = book
    .cells(key)
    .slice(4)
    .filter(([month]) => typeof month === 'number');
  const wanted = all.filter((month) => month > earlier(all[all.length - 1], months));
  return [
    ...differs([key, 'first'], monthOf(shown[0]?.[0] as Value), wanted[0]),
    ...shown.flatMap(([month, size]) => {
      const of = monthOf(month as Value);
      return differs([key, of], size, own.filter(({ came, began }) => came === of && began <= of).length);
    }),
  ];
}

function earlier(month: string, months: number): string {
  const [year, of] = month.split('-').map(Number);
  return new Date(Date.UTC(year, of - 1 - months, 1)).toISOString().slice(0, 7);
}

function wrongSegments(book: OwnBook, rows: OwnRows, { key, table, customer, amount }: SegmentAnalysis): unknown[] {
  if (book.style === 'plain') return wrongStored(book, key);
  return distinct(rows[table], customer).flatMap((name) => {
    const own = rows[table].filter((row) => row[customer - 1] === name);
    const [, orders, paid] = book.beside(key, name) ?? [];
    return [
      ...differs([key, name, 'orders'], orders, own.length),
      ...differs([key, name, 'paid'], paid, sum(own.map((row) => row[amount - 1]))),
    ];
  });
}

/** Stored customers say that they are not those of the rows, and no segment counts them. */
function wrongStored(book: OwnBook, key: string): unknown[] {
  const cells = book.cells(key);
  const told = String(cells[2][0]).startsWith('◄') ? [] : [[key, 'nothing is said']];
  const counted = cells.slice(4, 16).flatMap((row) => row.slice(1, 5).filter((cell) => typeof cell === 'number'));
  return [...told, ...counted];
}
