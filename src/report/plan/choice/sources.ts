/** The tables that the user chose, as formulas see them: the scan's guesses with the user's changes. */

import { asChosen } from '../../as-chosen';
import { sheetPrefix } from '../../measures/formula-text';
import type { Source, SourceColumn, Survey } from '../../measures/source';
import { NUMBERS } from '../../measures/where';
import type { Column, Filter, Scan, Table } from '../../model';
import { choiceOf, isFilterOn, type Request, type TableChoice } from '../../request';
import { daysOf } from './periods';
import { surveyOf } from './survey';

/** Rows without their exact repeats stand on a sheet of their own. */
export interface Deduplicated {
  readonly key: string;
  readonly table: Table;
}

export interface Sources {
  readonly sources: readonly Source[];
  readonly tables: readonly Table[];
  readonly deduplicated: readonly Deduplicated[];
}

/** Above this a hundred SUMIFS take longer than people wait. */
export const HEAVY = 20_000;

export function sourcesOf(
  scan: Scan,
  request: Pick<Request, 'tables' | 'filters'> & Partial<Pick<Request, 'style'>>,
): Sources {
  const tables = scan.tables
    .filter((table) => choiceOf(request, table)?.use && table.rows > 0)
    .map((table) => asChosen(table, choiceOf(request, table)))
    .filter(({ kind }) => kind.value !== 'unknown');
  const deduplicated = tables
    .filter((table) =>
      table.filters.some((filter) => filter.kind === 'duplicates' && isFilterOn(request, table, filter)),
    )
    .map((table, i) => ({ key: `rows${i + 1}`, table }));
  const sources = tables.map((table) => {
    const copy = deduplicated.find((one) => one.table === table);
    return sourceOf(
      table,
      choiceOf(request, table),
      table.filters.filter((one) => isFilterOn(request, table, one)),
      copy,
      request.style === 'plain',
    );
  });
  return { sources, tables, deduplicated };
}

function sourceOf(
  table: Table,
  choice: TableChoice | undefined,
  filters: readonly Filter[],
  copy: Deduplicated | undefined,
  plain: boolean,
): Source {
  const shift = copy ? table.firstColumn - 1 : 0;
  const firstScore = table.columns.find(({ role }) => role.value === 'score');
  const said = (column: Column) => (column === firstScore ? choice?.survey : undefined);
  const told = (column: Column) => (filters.some((one) => isLines(one, column)) ? withoutBlanks(column) : column);
  const columns = ofChannels(
    table.columns.flatMap((column) => sourceColumn(table, told(column), shift, said(column)) ?? []),
  );
  const counted = columns.find(({ role }) => role === 'id') ?? fullest(table, columns, shift);
  return {
    id: table.id,
    sheet: table.sheet,
    kind: table.kind.value,
    prefix: copy ? `{${copy.key}}!` : sheetPrefix(table.sheet),
    firstRow: copy ? 1 : table.firstRow,
    lastRow: copy || table.totalsRow === null ? undefined : table.lastRow,
    columns,
    stage: stageOf(table, shift),
    flags: flagsOf(table, columns, shift),
    leftOut: filters
      .filter((filter) => filter.column !== null)
      .map(({ column, values, keeps }) => ({ column: Number(column) - shift, words: values, keeps })),
    step: ['periods', 'spend', 'subscriptions'].includes(table.kind.value) ? table.step : null,
    heavy: !plain && table.rows > HEAVY,
    counted: counted?.column ?? table.firstColumn - shift,
  };
}

/** Rows that lack an amount are all left out then. */
const isLines = ({ kind, column }: Filter, own: Column): boolean => kind === 'lines' && column === own.column;
const withoutBlanks = (column: Column): Column => ({ ...column, content: { ...column.content, blanks: 0 } });

/** `said` is what the user says that it asks. */
function sourceColumn(table: Table, column: Column, shift: number, said: Survey | undefined): SourceColumn | undefined {
  const role = column.role.value;
  if (role === null) return undefined;
  const { numbers, textNumbers, dates, textDates, texts, errors } = column.content;
  const isDate = dates + textDates > 0;
  const clean = isDate ? textDates === 0 : textNumbers === 0 && numbers > 0;
  const periods = column.periodLabels;
  return {
    ...(periods ? { periods } : {}),
    days: daysOf(column),
    pauses: column.pauses ?? [],
    ...(role === 'score' ? { survey: surveyOf(column, said) } : {}),
    column: column.column - shift,
    role,
    header: column.header,
    series: column.series,
    clean: clean && errors === 0,
    pure: clean && errors === 0 && texts === 0,
    wholePercent: column.scale?.wholePercent ?? false,
    gaps: hasGaps(table, column),
  };
}

/** What is told of the texts of a column is told of at most so many. */
const MOST_LABELS = 50;

function hasGaps({ rows, kind, stages }: Table, { column, role, content, labels }: Column): boolean {
  if (role.value && NUMBERS.includes(role.value) && content.texts > 0) return true;
  const won = kind.value === 'deals' ? stages.filter(({ reading }) => reading === 'won') : [];
  if (won.length > 0) return won.some(({ gaps }) => gaps.includes(column));
  const named = labels && labels.length < MOST_LABELS ? labels.reduce((sum, label) => sum + label.rows, 0) : rows;
  return content.blanks > 0 || named < rows;
}

/** The only column of clicks belongs to a channel too, where its header names one that has a column of spend. */
function ofChannels(columns: readonly SourceColumn[]): readonly SourceColumn[] {
  const named = [...new Set(columns.flatMap(({ role, series }) => (role === 'spend' ? (series ?? []) : [])))];
  return columns.map((column) => {
    const words = column.header.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    const own = named.find((name) => name.split(' ').every((word) => words.includes(word)));
    return column.series === null && column.role !== 'spend' && own ? { ...column, series: own } : column;
  });
}

function fullest(table: Table, columns: readonly SourceColumn[], shift: number): SourceColumn | undefined {
  const blanks = (one: SourceColumn) => columnAt(table, one.column + shift)?.content.blanks ?? 0;
  return [...columns].sort((a, b) => blanks(a) - blanks(b))[0];
}

function columnAt(table: Table, number: number): Column | undefined {
  return table.columns.find(({ column }) => column === number);
}

function stageOf(table: Table, shift: number): Source['stage'] {
  if (table.stages.length === 0) return undefined;
  const { column } = table.stages[0];
  const words = table.stages.filter((stage) => stage.column === column);
  const read = (reading: 'won' | 'lost') => words.filter((stage) => stage.reading === reading).map(({ word }) => word);
  return { column: column - shift, won: read('won'), lost: read('lost'), unsure: words.some(({ sure }) => !sure) };
}

const YES = ['yes', 'true', '1', 'да', 'истина', 'y', 'churned', 'ушел', 'ушёл'];

function flagsOf(table: Table, columns: readonly SourceColumn[], shift: number): readonly string[] {
  const flag = columns.find(({ role }) => role === 'churned');
  const column = flag && columnAt(table, flag.column + shift);
  const words = column?.labels?.map(({ text }) => text) ?? [];
  return [...new Set([...words, ...(column?.samples ?? [])])].filter((sample) =>
    YES.includes(sample.trim().toLowerCase()),
  );
}
