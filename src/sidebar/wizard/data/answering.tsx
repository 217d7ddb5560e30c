/** The means to answer a question: kinds or columns to choose from, a menu of roles, or the stages one by one. */

import type { Question, Table, TableKind } from '../../../report/model';
import { useLanguage } from '../../ui/language';
import { Radios } from '../../ui/radios';
import { choiceIn, useWizard } from '../context';
import { headerOf, Samples } from './column-row';
import { RoleSelect } from './role-select';
import { StageWords } from './stage-words';

interface Props {
  readonly table: Table;
  readonly question: Question;
}

export function Answering(props: Props) {
  const { about, columns } = props.question;
  if (about === 'kind') return <WhichKind {...props} />;
  if (about === 'stages') return <WhichStages {...props} />;
  if (about !== 'role') return null;
  return columns.length > 1 ? <WhichColumn {...props} /> : <WhichRole {...props} />;
}

function WhichKind({ table, question }: Props) {
  const { say } = useLanguage();
  const { answer, request, setTable } = useWizard();
  return (
    <Radios
      label={say(question.text)}
      hideLabel
      value={choiceIn(request, table).kind ?? table.kind.value}
      options={question.kinds.map((kind) => ({ value: kind, text: say(answer.words.kinds[kind]) }))}
      onChange={(kind) => setTable(table.id, { kind: kind as TableKind, roles: {} })}
    />
  );
}

/** One of several columns holds it; the others hold something else. */
function WhichColumn({ table, question: { text, columns, roles: asked } }: Props) {
  const { say } = useLanguage();
  const { request, setTable } = useWizard();
  const [role] = asked;
  const roles = choiceIn(request, table).roles ?? {};
  const held = table.columns.filter(({ column }) => columns.includes(column));
  const now = held.find((one) => (roles[one.column] === undefined ? one.role.value : roles[one.column]) === role);
  const choose = (value: string) => {
    const others = columns.map((column) => [column, null] as const);
    setTable(table.id, { roles: { ...roles, ...Object.fromEntries(others), [value]: role ?? null } });
  };
  return (
    <Radios
      label={say(text)}
      hideLabel
      value={now && String(now.column)}
      options={held.map((column) => ({
        value: String(column.column),
        text: `${column.letter} ${headerOf(column)}`,
        hint: column.samples.slice(0, 3).join(' · '),
      }))}
      onChange={choose}
    />
  );
}

function WhichRole({ table, question }: Props) {
  const { request, setTable } = useWizard();
  const column = table.columns.find((one) => one.column === question.columns[0]);
  if (!column) return null;
  const roles = choiceIn(request, table).roles ?? {};
  return (
    <>
      <Samples column={column} />
      <RoleSelect
        table={table}
        column={column}
        value={roles[column.column]}
        onChange={(role) => setTable(table.id, { roles: { ...roles, [column.column]: role } })}
      />
    </>
  );
}

function WhichStages({ table }: Props) {
  const { answer } = useWizard();
  const scanned = answer.scan.tables.find(({ id }) => id === table.id) ?? table;
  return <StageWords table={table} stages={scanned.stages.filter(({ sure }) => !sure)} />;
}
