/** The step "KPIs": all of them by group or as found by a word, with what they come to in this workbook. */

import { useMemo, useRef, useState } from 'preact/hooks';
import type { KpiWords } from '../../../sheets/wizard/contract';
import { indexOf, search } from '../../search';
import { useLanguage } from '../../ui/language';
import { Problem } from '../../ui/problem';
import { SearchBox } from '../../ui/search-box';
import { useWizard } from '../context';
import { chosenKpis } from '../outline';
import { say as words } from '../words';
import { FoundKpis } from './found-kpis';
import { KpiGroups } from './kpi-groups';

export function KpisStep() {
  const { say } = useLanguage();
  const wizard = useWizard();
  const { answer, preview, scanning } = wizard;
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const index = useMemo(
    () => indexOf<KpiWords>({ groups: answer.words.groups, functions: [...answer.words.kpis, ...answer.words.tables] }),
    [answer],
  );
  const found = useMemo(() => (query.trim() ? search(index, query) : undefined), [index, query]);
  const able = preview.answer?.kpis.filter(({ available }) => available).length;
  const status = found
    ? words.kpis.found(String(found.hits.length))
    : words.kpis.chosen(String(chosenKpis(wizard).length), able === undefined ? '…' : String(able));
  return (
    <>
      <SearchBox name={words.kpis.search} query={query} onQuery={setQuery} field={field} onEnter={() => {}} />
      <p class="status" role="status">
        {say(status)}
        <span class="small">{preview.busy ? say(words.frame.counting) : spanOf(preview.answer?.periods)}</span>
      </p>
      {preview.error !== undefined && (
        <Problem
          title={say(words.frame.notCounted)}
          error={preview.error}
          retry={preview.retry}
          scan={() => scanning.read()}
        />
      )}
      {found ? <FoundKpis found={found} /> : <KpiGroups />}
    </>
  );
}

/** What the values are of. */
const spanOf = (periods: { readonly first: string; readonly last: string } | null | undefined): string =>
  periods ? `${periods.first} – ${periods.last}` : '';
