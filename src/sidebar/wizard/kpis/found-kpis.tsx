/** What the search found, the likeliest first. */

import type { KpiWords } from '../../../sheets/wizard/contract';
import type { Found } from '../../search';
import { useLanguage } from '../../ui/language';
import { say as words } from '../words';
import { KpiRow } from './kpi-row';

export function FoundKpis({ found }: { found: Found<KpiWords> }) {
  const { say } = useLanguage();
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
      {found.hits.map(({ fn }) => (
        <KpiRow key={fn.id} kpi={fn} explained />
      ))}
    </ul>
  );
}
