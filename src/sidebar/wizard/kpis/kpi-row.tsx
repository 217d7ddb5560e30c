/** One KPI: a box to tick with its value, or what is missing for it; and a choice where it can be computed in several ways. */

import type { KpiPreview, KpiWords } from '../../../sheets/wizard/contract';
import { Check } from '../../ui/check';
import { useLanguage } from '../../ui/language';
import { useWizard } from '../context';
import { say as words } from '../words';
import { ReadingChoice } from './reading-choice';

interface Props {
  readonly kpi: KpiWords;
  /** With the sentence that says what it is. */
  readonly explained?: boolean;
}

export function KpiRow({ kpi, explained = false }: Props) {
  const { say } = useLanguage();
  const { request, set, preview } = useWizard();
  const told = preview.answer?.kpis.find(({ id }) => id === kpi.id);
  const missing = told?.available === false;
  const chosen = request.kpis.includes(kpi.id) && !missing;
  const toggle = (on: boolean) =>
    set({ kpis: on ? [...request.kpis, kpi.id] : request.kpis.filter((id) => id !== kpi.id) });
  return (
    <li class="kpi" data-test="kpi" data-id={kpi.id} title={say(kpi.summary)}>
      <Check checked={chosen} disabled={missing} onChange={toggle}>
        <span class="kpi-name">
          {say(kpi.name)}
          {explained && <span class="small below">{say(kpi.summary)}</span>}
          {missing && <Missing told={told} />}
        </span>
        {!missing && <Value told={told} />}
      </Check>
      {chosen && told && told.readings.length > 1 && <ReadingChoice kpi={kpi} told={told} />}
    </li>
  );
}

/** How each of several missing things begins; once is enough. */
const SAID_ONCE = /^(?:add|нужно:) /;

function Missing({ told }: { told: KpiPreview }) {
  const { say } = useLanguage();
  const missing = told.missing.map(say).map((text, i) => (i === 0 ? text : text.replace(SAID_ONCE, '')));
  return <span class="small below">{missing.join('; ')}</span>;
}

function Value({ told }: { told: KpiPreview | undefined }) {
  const { say } = useLanguage();
  if (!told || told.text === null) return <span class="kpi-value waiting">…</span>;
  if (told.text === '') return <span class="kpi-value small">{say(words.kpis.noValue)}</span>;
  return <span class="kpi-value">{told.text}</span>;
}
