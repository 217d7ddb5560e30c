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

/** A table with the user's readings in the place of the scan's guesses. */
export function asChosen(table: Table, choice: TableChoice | undefined): Table {
  const roles = choice?.roles ?? {};
  return {
    ...table,
    kind: { ...table.kind, value: choice?.kind ?? table.kind.value },
    columns: table.columns.map((column) => {
      const chosen = roles[String(column.column)];
      return chosen === undefined ? column : { ...column, role: { ...column.role, value: chosen } };
    }),
    stages: table.stages.map((stage) => ({ ...stage, reading: choice?.stages?.[stage.word] ?? stage.reading })),
  };
}

/** All tables of spend, and of each other kind the one with the most rows: two of them would count the same twice. */
export function tablesByDefault({ tables }: Scan): TableChoice[] {
  const largest = new Map<TableKind, Table>();
  for (const table of tables) {
    const rival = largest.get(table.kind.value);
    if (!rival || table.rows > rival.rows) largest.set(table.kind.value, table);
  }
  return tables.map((table) => {
    const kind = table.kind.value;
    const use = table.rows > 0 && kind !== 'unknown' && (kind === 'spend' || largest.get(kind) === table);
    return { id: table.id, use };
  });
}
