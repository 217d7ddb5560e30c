/** What "Build now" would give from the choices as they stand. */

import { useLanguage } from '../../ui/language';
import { useWizard } from '../context';
import { outlineOf } from '../outline';
import { say as words } from '../words';

const NAMED = 6;

export function WillShow() {
  const { say, language } = useLanguage();
  const wizard = useWizard();
  const { kpis, span, breakdowns } = outlineOf(wizard, language);
  const more = kpis.length - NAMED;
  return (
    <section class="will" data-test="will-show">
      <h2>{say(words.data.will)}</h2>
      {kpis.length === 0 && <p>{say(words.data.willNothing)}</p>}
      {kpis.length > 0 && (
        <>
          <p>
            {kpis.slice(0, NAMED).join(', ')}
            {more > 0 && ` ${say(words.data.andMore(String(more)))}`}
          </p>
          <p class="small">{span}</p>
          {breakdowns.length > 0 && <p class="small">{say(words.data.by(breakdowns.join(', ')))}</p>}
        </>
      )}
    </section>
  );
}
