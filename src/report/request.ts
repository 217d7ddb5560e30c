/** What the user chose in the wizard, as JSON: it makes a plan, and a later build reads it again. */

import type { Language } from '../kpi/text';
import type { Unit } from '../time/period';
import type { Survey } from './measures/source';
import type { Filter, RoleId, Scan, Table, TableKind } from './model';

export interface Request {
  readonly tables: readonly TableChoice[];
  /** By `filterId`; what is not named here is as the scan suggests. */
  readonly filters: Readonly<Record<string, boolean>>;
  readonly period: Unit;
  readonly periods: number | 'all';
  readonly language: Language;
  readonly style: 'kpi' | 'plain';
  /** The sign that amounts show; null for none. */
  readonly currency: string | null;
  readonly breakdowns: readonly RoleId[];
  readonly kpis: readonly string[];
  /** Where a KPI can be fed in several ways: the number of the way, 0 being the first. */
  readonly readings: Readonly<Record<string, number>>;
  /** For one period, by KPI or measure; `due` as `2024-12-31`. */
  readonly targets: Readonly<Record<string, { readonly value: number; readonly due?: string }>>;
  /** In the place of the summary's own name and heading. */
  readonly title?: string;
  /** KPIs and measures to be drawn over time; the summary chooses where nothing is said. */
  readonly charts?: readonly string[];
  /** The template whose summary it is. */
  readonly template?: string;
}

/** What differs from the scan's guesses about a table. */
export interface TableChoice {
  readonly id: string;
  readonly use: boolean;
  readonly kind?: TableKind;
  /** By the column's number. */
  readonly roles?: Readonly<Record<string, RoleId | null>>;
  readonly stages?: Readonly<Record<string, 'won' | 'lost' | 'open'>>;
  readonly survey?: Survey;
  /** The cells that the user selected as the table, such as `B2:F40`; without a last row it goes on below. */
  readonly range?: string;
}

/** The same filter has the same id in every scan. */
export function filterId(table: Table, filter: Filter): string {
  return `${table.id}/${filter.kind}/${filter.column ?? ''}`;
}

export function isFilterOn(request: Pick<Request, 'filters'>, table: Table, filter: Filter): boolean {
  return request.filters[filterId(table, filter)] ?? filter.suggested;
}

export function choiceOf(request: Pick<Request, 'tables'>, table: Table): TableChoice | undefined {
  return request.tables.find(({ id }) => id === table.id);
}

/**
 * All tables of spend, and of each other kind the one with the most rows: two of them would count the same twice.
 * A further table with a row a period is used where none of its figures stands in another one.
 */
export function tablesByDefault({ tables }: Scan): TableChoice[] {
  const largest = new Map<TableKind, Table>();
  for (const table of tables) {
    const rival = largest.get(table.kind.value);
    if (!rival || table.rows > rival.rows) largest.set(table.kind.value, table);
  }
  return tables.map((table) => {
    const kind = table.kind.value;
    const chosen = kind === 'spend' || largest.get(kind) === table || isNewFigures(table, largest.get(kind), tables);
    const use = table.rows > 0 && kind !== 'unknown' && chosen;
    return { id: table.id, use };
  });
}

function isNewFigures(table: Table, largest: Table | undefined, tables: readonly Table[]): boolean {
  if (table.kind.value !== 'periods' || !largest) return false;
  const others = tables.filter(
    (one) => one === largest || (one.kind.value === 'periods' && tables.indexOf(one) < tables.indexOf(table)),
  );
  const taken = new Set(others.flatMap(figuresOf));
  const own = figuresOf(table);
  return own.length > 0 && !own.some((role) => taken.has(role));
}

const figuresOf = ({ columns }: Table): RoleId[] =>
  columns.flatMap(({ role }) => (role.value === null || role.value === 'period' ? [] : [role.value]));
