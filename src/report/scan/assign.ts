/** Gives columns their roles in a table of a given kind: the surest first, each role once. */

import { type SeenColumn, scoreOf } from './candidates';
import type { KnownKind } from './kinds';
import { type RoleId, roleIds, roleOf } from './roles';

export interface Assignment {
  readonly roles: ReadonlyMap<SeenColumn, RoleId>;
  /** Columns that are equally good for a role, which none of them got. */
  readonly ties: readonly Tie[];
}

export interface Tie {
  readonly role: RoleId;
  readonly columns: readonly SeenColumn[];
}

const LEAST = 0.4;
/** Two columns closer than this cannot be told apart. */
const CLOSE = 0.05;

/** Roles whose choice changes figures: where two columns are equally good, the user is asked. */
const ASKED: ReadonlySet<RoleId> = new Set<RoleId>([
  'amount',
  'created',
  'closed',
  'date',
  'start',
  'end',
  'mrr',
  'spend',
  'stage',
  'revenue',
  'period',
]);

interface Pair {
  readonly column: SeenColumn;
  readonly role: RoleId;
  readonly score: number;
}

export function assign(columns: readonly SeenColumn[], kind: KnownKind): Assignment {
  const roles = new Map<SeenColumn, RoleId>();
  const taken = new Set<RoleId>();
  const ties: Tie[] = [];
  const pairs = pairsOf(columns, kind);
  for (const { column, role, score } of pairs) {
    if (taken.has(role) || roles.has(column)) continue;
    const isTotal = column.candidates.get(role)?.whole === true;
    const near = pairs.filter((other) => isRival(other, column, role, score) && !roles.has(other.column));
    const rivals = roleOf(role).many && !isTotal ? [] : near.filter((other) => isAsWhole(other, role, isTotal));
    taken.add(role);
    if (roleOf(role).many && (rivals.length === 0 || role === 'score')) shareOut(pairs, role, roles, columns);
    else if (rivals.length > 0 && ASKED.has(role)) {
      const equal = [column, ...rivals.map((other) => other.column)];
      const complete = completeDate(role, equal);
      if (complete) roles.set(complete, role);
      else ties.push({ role, columns: equal });
    } else roles.set(column, role);
  }
  const free = ties.map((tie) => ({ ...tie, columns: tie.columns.filter((column) => !roles.has(column)) }));
  for (const tie of free) if (tie.columns.length === 1) roles.set(tie.columns[0], tie.role);
  return { roles, ties: free.filter((tie) => tie.columns.length > 1) };
}

/** Every record has the date that it was made on; some lack a later one, such as that of the payment. */
function completeDate(role: RoleId, columns: readonly SeenColumn[]): SeenColumn | undefined {
  if (roleOf(role).holds !== 'date') return undefined;
  const complete = columns.filter(({ facts }) => facts.content.blanks === 0);
  return complete.length === 1 ? complete[0] : undefined;
}

function isRival(other: Pair, column: SeenColumn, role: RoleId, score: number): boolean {
  return other.role === role && other.column !== column && score - other.score < CLOSE;
}

/** Among figures, two totals rival each other; a total and its parts do not. */
function isAsWhole(other: Pair, role: RoleId, isTotal: boolean): boolean {
  return !roleOf(role).many || (isTotal && other.column.candidates.get(role)?.whole === true);
}

function pairsOf(columns: readonly SeenColumn[], kind: KnownKind): Pair[] {
  const ids = roleIds().filter((id) => roleOf(id).kinds.includes(kind));
  const pairs = columns.flatMap((column) => ids.map((role) => ({ column, role, score: scoreOf(column, role) })));
  return pairs.filter(({ score }) => score >= LEAST).sort((a, b) => b.score - a.score);
}

/** One column that says the role and nothing besides is the total; without it each column is a part. */
function shareOut(
  pairs: readonly Pair[],
  role: RoleId,
  roles: Map<SeenColumn, RoleId>,
  columns: readonly SeenColumn[],
): void {
  const of = pairs.filter((pair) => pair.role === role && !roles.has(pair.column));
  const best = (column: SeenColumn) => pairs.find((pair) => pair.column === column && !roles.has(column))?.role;
  const total = role === 'score' ? undefined : of.find(({ column }) => column.candidates.get(role)?.whole);
  if (total) roles.set(total.column, role);
  else for (const { column } of of) if (columns.includes(column) && best(column) === role) roles.set(column, role);
}
