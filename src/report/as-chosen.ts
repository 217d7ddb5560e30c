/** A table as the user reads it: his kinds, roles and stages in the place of the scan's guesses. */

import type { Column, RoleId, Table, TableKind } from './model';
import type { TableChoice } from './request';
import { roleOf } from './scan/roles';
import type { Holds } from './scan/roles/role';

/** A table with the user's readings in the place of the scan's guesses. */
export function asChosen(table: Table, choice: TableChoice | undefined): Table {
  const roles = choice?.roles ?? {};
  const kind = choice?.kind ?? table.kind.value;
  const said = table.columns.map((column) => {
    const chosen = roles[String(column.column)];
    return chosen === undefined ? column : { ...column, role: { ...column.role, value: chosen } };
  });
  return {
    ...table,
    kind: { ...table.kind, value: kind },
    columns: (kind === table.kind.value ? said : asIn(kind, said)).map(unlessEmpty),
    stages: table.stages.map((stage) => {
      const reading = choice?.stages?.[stage.word];
      return reading === undefined ? stage : { ...stage, reading, sure: true };
    }),
  };
}

/** What may be empty and still tells something: a deal that is not closed, a customer who stays. */
const TOLD_BY_BLANKS: readonly Holds[] = ['date', 'end date', 'period', 'stage', 'flag'];

/** A column without a single value gives no figure: that would be a zero where nothing is known. */
function unlessEmpty(column: Column): Column {
  const { role, content } = column;
  const isEmpty = content.seen > 0 && content.blanks === content.seen;
  if (!isEmpty || role.value === null || TOLD_BY_BLANKS.includes(roleOf(role.value).holds)) return column;
  return { ...column, role: { ...role, value: null } };
}

/** What the date and the amount of a row are called in each kind of table. */
const CALLED: Readonly<Record<'date' | 'money', Partial<Record<TableKind, RoleId>>>> = {
  date: {
    orders: 'date',
    spend: 'date',
    answers: 'date',
    deals: 'created',
    leads: 'created',
    subscriptions: 'start',
    periods: 'period',
  },
  money: { orders: 'amount', deals: 'amount', spend: 'spend', subscriptions: 'mrr' },
};

/** Roles guessed for one kind of table, called as another kind calls them. */
function asIn(kind: TableKind, columns: readonly Column[]): Column[] {
  let called = [...columns];
  for (const names of Object.values(CALLED)) {
    const wanted = names[kind];
    const others = Object.values(names).filter((role) => role !== wanted);
    const has = (roles: readonly (RoleId | null)[]) => called.find(({ role }) => roles.includes(role.value));
    const other = has(others);
    if (!wanted || has([wanted]) || !other) continue;
    called = called.map((one) => (one === other ? { ...one, role: { ...one.role, value: wanted } } : one));
  }
  return called;
}
