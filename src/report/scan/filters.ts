/** Rows that a summary may leave out: cancelled orders, test records, exact duplicates, other currencies. */

import { currencyOf } from '../../kpi/currency';
import { readNumberText } from '../../kpi/number-text';
import type { Text } from '../../kpi/text';
import type { Filter, RoleId, TableKind } from '../model';
import type { SeenColumn } from './candidates';
import { keyOf } from './display';
import { duplicateRows } from './duplicates';
import type { Area, Grid } from './grid';
import type { Word, Words } from './words';

const CANCELLED =
  /^(?:order |заказ )?(?:cancell?ed|cancel|void(?:ed)?|refunded|returned|failed|declined|rejected|chargeback|отмен[её]н[аоы]?|отмена|аннулирован[аоы]?|возврат|возвращ[её]н[аоы]?|отказ|не оплачен[аоы]?|отклон[её]н[аоы]?)(?: заказ| клиентом| покупателем| by customer)?$/i;
const TEST = /^(?:\[?test(?:ing)?\]?|\[?тест(?:ов(?:ый|ая|ое|ые))?\]?)(?:$|[\s\d_:.,-]|@)/i;
const YES = /^(?:true|yes|y|1|да|истина)$/i;

/** A number without a currency. */
const BARE = /^[\d\s.,()+−–%-]*$/;

/** Roles whose cells may name a test record. */
const TEST_ROLES: readonly RoleId[] = ['name', 'customer', 'status', 'stage', 'source', 'product', 'channel'];

export interface Held {
  readonly grid: Grid;
  readonly area: Area;
  readonly kind: TableKind;
  readonly columns: readonly SeenColumn[];
  readonly columnOf: (role: RoleId) => SeenColumn | undefined;
  readonly words: Words;
}

export function filtersOf(held: Held): Filter[] {
  const { area } = held;
  if (area.bottom < area.top || held.kind === 'unknown' || held.kind === 'periods') return [];
  return [...lines(held), ...cancelled(held), ...tests(held), ...duplicates(held), ...currencies(held)];
}

/** Exports of shops have a row a product: the first of an order tells its amount, the others repeat its number alone. */
function lines(held: Held): Filter[] {
  const amount = held.columnOf('amount');
  if (held.kind !== 'orders' || !amount) return [];
  const { columns } = held;
  const rows = lineRows(
    held,
    amount.index,
    columns.filter((column) => column !== amount && column.facts.content.distinct > 1).map(({ index }) => index),
  );
  if (rows === 0) return [];
  return [
    { kind: 'lines', column: amount.index + 1, values: [''], keeps: null, rows, suggested: true, reason: LINES_REASON },
  ];
}

/** Rows without an amount; 0 unless one of the columns repeats the cell above it in these rows, and in no other. */
function lineRows({ grid, area }: Held, amount: number, columns: readonly number[]): number {
  let rows = 0;
  let numbers = columns;
  for (let row = area.top; row <= area.bottom && numbers.length > 0; row++) {
    if (!grid.isRowFilled(row, area)) continue;
    const isLine = !grid.isFilled(row, amount);
    if (isLine) rows++;
    numbers = numbers.filter((column) => grid.isFilled(row, column) && isAbove(grid, row, column) === isLine);
  }
  return numbers.length > 0 ? rows : 0;
}

const isAbove = (grid: Grid, row: number, column: number): boolean =>
  keyOf(grid.at(row, column)) === keyOf(grid.at(row - 1, column));

function cancelled(held: Held): Filter[] {
  const column = held.columnOf('status') ?? held.columnOf('stage');
  if (held.kind !== 'orders' || !column) return [];
  return byValue(held, column, 'cancelled', (text) => CANCELLED.test(text), CANCELLED_REASON);
}

function tests(held: Held): Filter[] {
  const flag = held.columnOf('test');
  const flagged = flag ? byValue(held, flag, 'test', (text) => YES.test(text) || TEST.test(text), TEST_REASON) : [];
  const columns = TEST_ROLES.map(held.columnOf).filter((column) => column !== undefined);
  return [
    ...flagged,
    ...columns.flatMap((column) => byValue(held, column, 'test', (text) => TEST.test(text), TEST_REASON)),
  ];
}

/** Two sales may be alike; two rows with one record number are one row twice. */
function duplicates({ grid, area, columns, columnOf }: Held): Filter[] {
  const byVariety = [...columns].sort((a, b) => b.facts.content.distinct - a.facts.content.distinct);
  const rows = duplicateRows(
    grid,
    area,
    byVariety.map(({ index }) => index),
  );
  const suggested = columnOf('id') !== undefined;
  if (rows === 0) return [];
  return [{ kind: 'duplicates', column: null, values: [], keeps: null, rows, suggested, reason: DUPLICATES_REASON }];
}

function currencies(held: Held): Filter[] {
  const column = held.columnOf('currency');
  if (column) return otherCurrencies(held, column, (text) => currencyOf(text)?.code);
  const amount = held.columnOf('amount') ?? held.columnOf('mrr') ?? held.columnOf('spend');
  if (!amount || amount.facts.content.textNumbers === 0) return [];
  return otherCurrencies(held, amount, (text) => readNumberText(text)?.currency?.code);
}

/** More texts than this are too many for a formula that names each. */
const MOST_VALUES = 50;

/** All currencies but the commonest: sums of several have no meaning. */
function otherCurrencies(held: Held, column: SeenColumn, codeIn: (text: string) => string | undefined): Filter[] {
  const isNamed = column === held.columnOf('currency');
  const written = new Map<string, Word[]>();
  const words = isNamed ? held.words.of(column.index) : held.words.where(column.index, (text) => !BARE.test(text));
  for (const word of words) {
    const text = word.text.trim();
    const code = codeIn(text) ?? (isNamed ? text.toUpperCase() : undefined);
    if (code !== undefined) written.set(code, [...(written.get(code) ?? []), word]);
  }
  const [kept, ...others] = [...written.values()].sort((a, b) => rowsOf(b) - rowsOf(a));
  const left = others.flat();
  if (left.length === 0 || left.length > MOST_VALUES) return [];
  const keeps = isNamed && kept.length === 1 ? kept[0].text : null;
  return [filter('currency', column, left, CURRENCY_REASON, keeps)];
}

/** Rows whose cell is one of the values that a test finds. */
function byValue(
  { words }: Held,
  column: SeenColumn,
  kind: Filter['kind'],
  isOne: (text: string) => boolean,
  why: Text,
): Filter[] {
  const found = words.where(column.index, isOne);
  return found.length === 0 ? [] : [filter(kind, column, found, why, null)];
}

function filter(
  kind: Filter['kind'],
  column: SeenColumn,
  words: readonly Word[],
  reason: Text,
  keeps: string | null,
): Filter {
  const values = words.map(({ text }) => text);
  return { kind, column: column.index + 1, values, keeps, rows: rowsOf(words), suggested: true, reason };
}

const rowsOf = (words: readonly Word[]) => words.reduce((sum, { rows }) => sum + rows, 0);

const LINES_REASON: Text = { en: 'further lines of an order', ru: 'дальнейшие строки заказа' };
const CANCELLED_REASON: Text = { en: 'the status says cancelled or returned', ru: 'статус — отмена или возврат' };
const TEST_REASON: Text = { en: 'test records', ru: 'тестовые записи' };
const DUPLICATES_REASON: Text = { en: 'exact copies of a row above', ru: 'точные копии строк выше' };
const CURRENCY_REASON: Text = { en: 'another currency', ru: 'другая валюта' };
