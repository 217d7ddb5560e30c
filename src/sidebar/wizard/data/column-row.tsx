/** One column: its header, some of its values, what it was taken for and why, and a menu of what else it may be. */

import { useId } from 'preact/hooks';
import type { Column, RoleId, Table } from '../../../report/model';
import { capital } from '../../ui/figures';
import { useLanguage } from '../../ui/language';
import { choiceIn, useWizard } from '../context';
import { say as words } from '../words';
import { RoleSelect } from './role-select';

interface Props {
  readonly table: Table;
  readonly column: Column;
  readonly doubtful: boolean;
}

export function ColumnRow({ table, column, doubtful }: Props) {
  const { say } = useLanguage();
  const { request, setTable } = useWizard();
  const reason = useId();
  const roles = choiceIn(request, table).roles ?? {};
  const chosen = roles[column.column];
  const choose = (role: RoleId | null) => setTable(table.id, { roles: { ...roles, [column.column]: role } });
  return (
    <li class="column" data-test="column" data-id={column.letter}>
      <p class="column-head">
        <span class="letter">
          <span class="unseen">{say(words.data.column(''))}</span>
          {column.letter}
        </span>
        <strong>{headerOf(column) || say(words.data.noHeader)}</strong>
        {doubtful && chosen === undefined && <span class="tag warn">{say(words.data.doubtful)}</span>}
      </p>
      <Samples column={column} />
      <RoleSelect table={table} column={column} value={chosen} onChange={choose} describedBy={reason} />
      <p id={reason} class="small">
        {chosen === undefined ? capital(say(column.role.reason)) : say(words.data.yourChoice)}
      </p>
    </li>
  );
}

export function Samples({ column }: { column: Column }) {
  const { say } = useLanguage();
  const samples = column.samples.slice(0, 3);
  return <p class="samples">{samples.length > 0 ? samples.join(' · ') : say(words.data.empty)}</p>;
}

export function headerOf({ group, header }: Column): string {
  return group === '' ? header : `${group} · ${header}`;
}
