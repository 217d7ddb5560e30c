/** From the assignment of roles to what is said of each column: sure enough roles are given, the rest is asked. */

import type { TableKind } from '../model';
import type { Assignment } from './assign';
import { type SeenColumn, scoreOf } from './candidates';
import { type RoleId, roleIds, roleOf } from './roles';

export interface Settled {
  readonly roles: ReadonlyMap<SeenColumn, RoleId>;
  readonly ties: Assignment['ties'];
  /** Columns with several roles that are equally likely. */
  readonly torn: readonly Torn[];
}

export interface Torn {
  readonly column: SeenColumn;
  readonly roles: readonly RoleId[];
}

const CLOSE = 0.05;
const SURE = 0.8;

export function settle({ roles, ties }: Assignment, kind: TableKind): Settled {
  const settled = new Map(roles);
  const taken = new Set(settled.values());
  const torn: Torn[] = [];
  for (const [column, role] of settled) {
    const score = scoreOf(column, role);
    if (score >= SURE || !isMeasured(role)) continue;
    const rivals = rolesOf(kind).filter((id) => !taken.has(id) && scoreOf(column, id) > score - CLOSE);
    if (rivals.length === 0) continue;
    torn.push({ column, roles: [role, ...rivals] });
    settled.delete(column);
  }
  if (kind === 'deals' || kind === 'leads') promoteStatus(settled);
  return { roles: settled, ties, torn };
}

/** A wrong label is seen at once; a wrong figure or date is not. */
function isMeasured(role: RoleId): boolean {
  return /number|count|score|date/.test(roleOf(role).holds);
}

/** A lone status is the stage of a deal. */
function promoteStatus(roles: Map<SeenColumn, RoleId>): void {
  if ([...roles.values()].includes('stage')) return;
  for (const [column, role] of roles) if (role === 'status') roles.set(column, 'stage');
}

export function rolesOf(kind: TableKind): RoleId[] {
  return roleIds().filter((id) => roleOf(id).kinds.includes(kind));
}

const MOST_ALTERNATIVES = 12;

/** Other roles that the contents allow, best first; in a table of unknown kind those that the header says. */
export function alternativesOf(column: SeenColumn, role: RoleId | null, kind: TableKind): RoleId[] {
  const allowed = kind === 'unknown' ? roleIds().filter((id) => scoreOf(column, id) > 0) : rolesOf(kind);
  const weight = (id: RoleId) => scoreOf(column, id) * 10 + (column.candidates.get(id)?.fit.share ?? 0);
  return allowed
    .filter((id) => id !== role && column.candidates.has(id))
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, MOST_ALTERNATIVES);
}

/** The role that the header says most of this kind's, whatever the contents are. */
export function roleSaid(
  said: ReadonlyMap<RoleId, { readonly strength: number }>,
  kind: TableKind,
): RoleId | undefined {
  let best: RoleId | undefined;
  for (const id of kind === 'unknown' ? roleIds() : rolesOf(kind)) {
    const strength = said.get(id)?.strength ?? 0;
    if (strength >= 0.7 && strength > (said.get(best ?? id)?.strength ?? 0) - (best ? 0 : 1)) best = id;
  }
  return best;
}
