/** Names that the page shows, each from its one home: kinds of table, roles of columns, periods, KPIs. */

import type { Library, LibraryEntry } from '../../kpi/library';
import { isFed } from '../../report/measures/feeds';
import type { RoleId, TableKind } from '../../report/model';
import { WORDS } from '../../report/plan/words';
import { KINDS, kindName } from '../../report/scan/kinds';
import { ROLES, roleIds, roleOf } from '../../report/scan/roles';
import type { KpiWords, WizardWords } from './contract';

const KIND_IDS: readonly TableKind[] = [...(Object.keys(KINDS) as TableKind[]), 'unknown'];

export function wizardWords(library: Library): WizardWords {
  return {
    kinds: byId(KIND_IDS, kindName),
    roles: byId(roleIds(), (role) => ROLES[role].name),
    rolesOf: byId(KIND_IDS, rolesOf),
    periods: WORDS.units,
    groups: library.groups,
    kpis: kpiWords(library, ({ id }) => isFed(id)),
    tables: kpiWords(library, ({ id, group }) => group === 'rows' && !isFed(id)),
  };
}

const rolesOf = (kind: TableKind): RoleId[] => roleIds().filter((role) => roleOf(role).kinds.includes(kind));

function kpiWords({ groups, functions }: Library, isMeant: (entry: LibraryEntry) => boolean): KpiWords[] {
  const meant = functions.filter(isMeant);
  return Object.keys(groups).flatMap((group) =>
    meant
      .filter((entry) => entry.group === group)
      .map(({ id, name, summary, aliases, unit, better }) => {
        return { id, group: group as KpiWords['group'], name, summary, aliases, unit, better };
      }),
  );
}

function byId<Id extends string, T>(ids: readonly Id[], of: (id: Id) => T): Record<Id, T> {
  return Object.fromEntries(ids.map((id) => [id, of(id)])) as Record<Id, T>;
}
