/** The foot: in which language, the button, and what came of it. */

import { useState } from 'preact/hooks';
import type { Language } from '../../kpi/text';
import type { ListedTemplate } from '../../sheets/templates/contract';
import { PrimaryButton } from '../ui/button';
import { useLanguage } from '../ui/language';
import { Message } from '../ui/message';
import { Problem } from '../ui/problem';
import { useAdding } from './use-adding';
import { LANGUAGES, words } from './words';

export function Add({ template }: { readonly template: ListedTemplate }) {
  const { say, language: ofPage } = useLanguage();
  const [chosen, choose] = useState<Language>();
  const { busy, outcome, add } = useAdding();
  const language = chosen ?? ofPage;
  const start = () => add(template.id, language);
  return (
    <footer class="foot" data-test="add-foot">
      {outcome?.kind === 'failed' ? (
        <Problem error={outcome.error} title={say(words.failed)} retry={start} />
      ) : (
        <Message
          notice={
            outcome && {
              tone: 'good',
              lines: [
                say((outcome.kind === 'again' ? words.already : words.added)(outcome.summary)),
                say(words.nothingTouched),
              ],
            }
          }
        />
      )}
      <fieldset class="languages" disabled={busy}>
        <legend class="unseen">{say(words.in)}</legend>
        {LANGUAGES.map(([value, name]) => (
          <label key={value} class={value === language ? 'language on' : 'language'} lang={value}>
            <input
              type="radio"
              class="unseen"
              name="language"
              value={value}
              checked={value === language}
              data-test={`in-${value}`}
              onChange={() => choose(value)}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <PrimaryButton busy={busy} test="add" onClick={start}>
        {say(busy ? words.adding : words.add)}
      </PrimaryButton>
    </footer>
  );
}
