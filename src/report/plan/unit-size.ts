/** About how much is paid for one of something, told from the rows that were there at the build. */

import { readNumberText } from '../../kpi/number-text';
import type { Made } from '../measures/made';
import type { Column, RoleId, Table } from '../model';

const AMOUNTS: readonly string[] = ['amount', 'mrr'];
const OF_AMOUNTS: readonly string[] = ['revenue', 'wonAmount'];
const ROWS: readonly string[] = ['orders', 'opportunities', 'leads'];
const CUSTOMERS: readonly string[] = ['customers', 'newCustomers'];

/** The money of these measures by what it is divided by; undefined where that cannot be told. */
export function unitSize(measures: readonly Made[], tables: readonly Table[]): number | undefined {
  const [whole, count] = (['money', 'count'] as const).map(
    (unit) => measures.filter(({ measure }) => measure.unit === unit).flatMap((made) => totalOf(made, tables) ?? [])[0],
  );
  return whole && count ? whole / count : undefined;
}

/** Whether a sale is worth so much; what else is paid, such as by a customer, is most often more. */
export function hasSalesFrom(least: number, tables: readonly Table[]): boolean {
  const means = tables.flatMap(({ columns }) =>
    columns.flatMap((column) => (AMOUNTS.includes(column.role.value ?? '') ? (meanOf(column) ?? []) : [])),
  );
  return means.some((mean) => mean >= least);
}

function totalOf({ id, sources }: Made, tables: readonly Table[]): number | undefined {
  const base = id.split(':')[0];
  const totals = tables
    .filter((table) => sources.some((source) => source.id === table.id))
    .map((table) => ofColumns(base, table) ?? ofRows(base, table));
  return totals.reduce<number | undefined>(
    (sum, one) => (sum === undefined || one === undefined ? undefined : sum + one),
    0,
  );
}

/** A column of the measure's own name. */
function ofColumns(base: string, { columns }: Table): number | undefined {
  const own = columns.filter(({ role }) => role.value === base);
  const sums = own.flatMap((column) => sumOf(column) ?? []);
  return own.length > 0 && sums.length === own.length ? added(sums) : undefined;
}

function ofRows(base: string, table: Table): number | undefined {
  const { rows, stages } = table;
  const column = (roles: readonly string[]) => table.columns.find(({ role }) => roles.includes(role.value as RoleId));
  const won = added(stages.filter(({ reading }) => reading === 'won').map((stage) => stage.rows));
  const sold = stages.length > 0 ? won : rows;
  if (base === 'won') return won;
  if (ROWS.includes(base)) return rows;
  if (CUSTOMERS.includes(base)) return Math.min(sold, column(['customer'])?.content.distinct ?? sold);
  const amount = OF_AMOUNTS.includes(base) ? column(AMOUNTS) : undefined;
  const mean = amount && meanOf(amount);
  return mean === undefined ? undefined : mean * sold;
}

function sumOf(column: Column): number | undefined {
  const { numbers, textNumbers } = column.content;
  const mean = meanOf(column);
  return mean === undefined ? undefined : mean * (numbers + textNumbers);
}

function meanOf({ samples }: Column): number | undefined {
  const numbers = samples.flatMap((text) => readNumberText(text)?.value ?? []).map(Math.abs);
  return numbers.length > 0 ? added(numbers) / numbers.length : undefined;
}

const added = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
