/** The menu of what a column may hold: nothing, what fits its cells, then everything that such a table may have. */

import type { Column, RoleId, Table } from '../../../report/model';
import { useLanguage } from '../../ui/language';
import { Select } from '../../ui/select';
import { choiceIn, useWizard } from '../context';
import { say as words } from '../words';
import { headerOf } from './column-row';

interface Props {
  readonly table: Table;
  readonly column: Column;
  /** The user's choice; undefined while the guess stands. */
  readonly value: RoleId | null | undefined;
  readonly onChange: (role: RoleId | null) => void;
  readonly describedBy?: string;
}

const NOTHING = '';

export function RoleSelect({ table, column, value, onChange, describedBy }: Props) {
  const { say } = useLanguage();
  const { answer, request } = useWizard();
  const { roles, rolesOf } = answer.words;
  const guess = guessOf(answer.scan.tables, table, column);
  const now = value === undefined ? column.role.value : value;
  const kind = choiceIn(request, table).kind ?? table.kind.value;
  const fitting = unique([guess, now, ...column.alternatives]);
  const others = rolesOf[kind].filter((role) => !fitting.includes(role));
  const option = (role: RoleId) => ({ value: role, text: roles[role] ? say(roles[role]) : role });
  const header = headerOf(column) || say(words.data.column(column.letter));
  return (
    <Select
      label={say(words.data.meaning(header))}
      hideLabel
      value={now ?? NOTHING}
      options={[{ value: NOTHING, text: say(words.data.ignored) }, ...fitting.map(option)]}
      more={{ label: say(words.data.otherRoles), options: others.map(option) }}
      onChange={(role) => onChange(role === NOTHING ? null : (role as RoleId))}
      describedBy={describedBy}
      test="role"
    />
  );
}

function unique(roles: readonly (RoleId | null)[]): RoleId[] {
  return [...new Set(roles)].filter((role) => role !== null);
}

/** What the scan took it for, whatever the user has said since. */
function guessOf(tables: readonly Table[], { id }: Table, { column }: Column): RoleId | null {
  const scanned = tables.find((table) => table.id === id)?.columns;
  return scanned?.find((one) => one.column === column)?.role.value ?? null;
}
