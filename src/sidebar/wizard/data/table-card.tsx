/** One table: whether it is used, what it holds, and under it its columns, stages and rows to leave out. */

import type { Table, TableKind } from '../../../report/model';
import { Check } from '../../ui/check';
import { capital, countText } from '../../ui/figures';
import { useLanguage } from '../../ui/language';
import { Select } from '../../ui/select';
import { choiceIn, useWizard } from '../context';
import { say as words } from '../words';
import { Columns } from './columns';
import { Filters } from './filters';
import { meansStages } from './questions';
import { Stages } from './stages';

interface Props {
  readonly table: Table;
  readonly name: string;
}

export function TableCard({ table, name }: Props) {
  const { say, language } = useLanguage();
  const { request, setTable } = useWizard();
  const { use } = choiceIn(request, table);
  return (
    <section class={use ? 'card' : 'card unused'} data-test="table" data-id={table.id}>
      <Check checked={use} test="use" onChange={(checked) => setTable(table.id, { use: checked })}>
        <strong>{name}</strong>
        <span class="small below">{say(words.data.rows(countText(table.rows, language)))}</span>
      </Check>
      {!use && table.kind.value === 'unknown' && <p class="small">{capital(say(table.kind.reason))}</p>}
      {use && (
        <div class="inside">
          <Kind table={table} name={name} />
          {meansStages(table) && <Stages table={table} />}
          <Filters table={table} />
          <Columns table={table} />
        </div>
      )}
    </section>
  );
}

function Kind({ table, name }: Props) {
  const { say } = useLanguage();
  const { answer, request, setTable } = useWizard();
  const chosen = choiceIn(request, table).kind;
  const kind = chosen ?? table.kind.value;
  const kinds = Object.entries(answer.words.kinds) as [TableKind, { en: string; ru: string }][];
  return (
    <div>
      <Select
        label={say(words.data.kindOf(name))}
        hideLabel
        value={kind}
        options={kinds.map(([value, text]) => ({ value, text: capital(say(text)) }))}
        onChange={(value) => setTable(table.id, { kind: value as TableKind, roles: {} })}
        test="kind"
      />
      <p class="small">{chosen ? say(words.data.yourChoice) : capital(say(table.kind.reason))}</p>
    </div>
  );
}
