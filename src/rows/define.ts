/** Declares a function over raw rows: its columns are checked against each other, then handed to the task. */

import { readSetting } from '../kpi/aggregate';
import { isBlank } from '../kpi/cell';
import type { CustomFunction, Facts, Values } from '../kpi/define';
import type { Call, Result } from '../kpi/host';
import { isHeading, type Param } from '../kpi/param';
import { type Block, headerCells, isHorizontal, type Span, sizeOf, toBlock } from '../kpi/range';
import { Refusal } from '../kpi/refusal';
import { type Language, languageOf, type Text } from '../kpi/text';
import { downwards } from './cells';

/** What a task may know besides its columns. */
export interface Sheet {
  /** How many rows of data each column has. */
  readonly rows: number;
  /** The language of the spreadsheet, for headers and words in a table; asked once a call, when it is needed. */
  language(): Language;
}

export interface RowFacts<Params extends readonly Param[]> extends Facts {
  readonly params: Params;
  /** Columns as they were given, settings as their values; an omitted optional column is undefined. */
  readonly compute: (sheet: Sheet, ...values: Values<Params>) => Result;
  /**
   * Of a function whose columns are all text: whether the first row is a header, since nothing else can tell.
   * A word that the function knows as data (a stage of the list) is no header.
   * Where a column should hold numbers or dates, it may only say that words over them are data after all (ids to count).
   */
  readonly isHeader?: (firstRow: readonly string[], args: readonly unknown[]) => boolean;
}

export function defineRows<const Params extends readonly Param[]>(declared: RowFacts<Params>): CustomFunction {
  const { compute, isHeader, ...facts } = declared;
  const task = compute as (sheet: Sheet, ...values: unknown[]) => Result;
  return { ...facts, run: (call) => runRows(facts.params, task, isHeader, call) };
}

interface Column {
  readonly param: Param;
  readonly block: Block;
}

function runRows(
  params: readonly Param[],
  task: (sheet: Sheet, ...values: unknown[]) => Result,
  isHeader: RowFacts<readonly Param[]>['isHeader'],
  call: Call,
): Result {
  const columns = params.flatMap((param, i): Column[] => {
    const block = toBlock(call.args[i]);
    return param.wholeColumn && !(param.optional && isOmitted(block)) ? [{ param, block }] : [];
  });
  checkHeights(columns);
  const span = spanOf(columns, call, isHeader);
  const values = params.map((param, i) => {
    if (param.wholeRange) return readRange(param, call.args[i], call);
    if (!param.wholeColumn) return readSetting(param, call.args[i], call);
    const given = columns.find((column) => column.param === param);
    return given && Array.from(param.read(given.block, span, call.host))[0];
  });
  return task(sheetOf(span, call), ...values);
}

function readRange(param: Param, argument: unknown, call: Call): unknown {
  const block = toBlock(argument);
  const span = { firstRow: 0, firstColumn: 0, rows: block.rows, columns: block.columns };
  return Array.from(param.read(block, span, call.host))[0] ?? param.fallback;
}

function sheetOf(span: Span, call: Call): Sheet {
  let language: Language | undefined;
  return {
    rows: span.rows * span.columns,
    language: () => {
      language ??= languageOf(call.host.locale());
      return language;
    },
  };
}

function isOmitted({ rows, columns, cells }: Block): boolean {
  return rows * columns === 1 && isBlank(cells[0]?.[0]);
}

function checkHeights(columns: readonly Column[]): void {
  for (const { param, block } of columns) {
    if (block.rows > 1 && block.columns > 1) throw new Refusal(param.name, ONE_COLUMN, sizeOf(block));
  }
  const [first, ...others] = columns;
  for (const { param, block } of others) {
    if (block.rows === first.block.rows && block.columns === first.block.columns) continue;
    const size = sizeOf(first.block);
    const expected = {
      en: `of the same size as ${first.param.name} (${size.en})`,
      ru: `тот же размер, что у ${first.param.name} (${size.ru})`,
    };
    throw new Refusal(param.name, expected, sizeOf(block));
  }
}

const ONE_COLUMN: Text = { en: 'one column', ru: 'один столбец' };

/** The rows of data: without a header, and without the rows at the end that are blank in every column. */
function spanOf(columns: readonly Column[], call: Call, isHeader: RowFacts<readonly Param[]>['isHeader']): Span {
  const lists = columns.map(({ block }) => downwards(block));
  const first = isHeaded(columns, call, isHeader) ? 1 : 0;
  let end = lists.length > 0 ? lists[0].length : 0;
  while (end > first && lists.every((list) => isBlank(list[end - 1][0]))) end--;
  return columns.length > 0 && isHorizontal(columns[0].block)
    ? { firstRow: 0, firstColumn: first, rows: 1, columns: end - first }
    : { firstRow: first, firstColumn: 0, rows: end - first, columns: 1 };
}

function isHeaded(columns: readonly Column[], call: Call, isHeader: RowFacts<readonly Param[]>['isHeader']): boolean {
  if (columns.length === 0 || headerCells(columns[0].block).length === 0) return false;
  const holding = columns.filter(({ param }) => param.holds);
  const firstRow = columns.map(({ block }) => headerCells(block)[0]);
  const texts = firstRow.filter((cell): cell is string => typeof cell === 'string' && !isBlank(cell));
  if (holding.length === 0) return texts.length === firstRow.length && (isHeader?.(texts, call.args) ?? false);
  const overNumbers = holding.every(({ param, block }) => isHeading(param, headerCells(block)[0]));
  return overNumbers && (isHeader?.(texts, call.args) ?? true);
}
