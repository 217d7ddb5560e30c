/** What the search found, the likeliest first. */

import type { KpiWords } from '../../../sheets/wizard/contract';
import type { Found } from '../../search';
import { useLanguage } from '../../ui/language';
import { useWizard } from '../context';
import { say as words } from '../words';
import { KpiRow } from './kpi-row';

export function FoundKpis({ found }: { found: Found<KpiWords> }) {
  const { say } = useLanguage();
  const { tables } = useWizard().answer.words;
  if (found.hits.length === 0) {
    return (
      <div class="state">
        <h2>{say(words.kpis.nothing)}</h2>
        <p>{say(words.kpis.nothingRemedy)}</p>
      </div>
    );
  }
  return (
    <ul>
      {found.hits.map(({ fn }) =>
        tables.includes(fn) ? <TableRow key={fn.id} table={fn} /> : <KpiRow key={fn.id} kpi={fn} explained />,
      )}
    </ul>
  );
}

/** A function that gives a table: nothing to tick, but not to be missed either. */
function TableRow({ table: { id, name, summary } }: { table: KpiWords }) {
  const { say } = useLanguage();
  return (
    <li class="kpi table-function" data-test="table-function" data-id={id}>
      {say(name)}
      <span class="small below">{say(summary)}</span>
      <span class="small below">{say(words.kpis.isTable)}</span>
    </li>
  );
}
