/** A summary stands: explain a figure of it, bring it up to date, change it. */

import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../../kpi/text';
import { Told } from '../../bridge';
import { PrimaryButton, SecondaryButton } from '../../ui/button';
import { useLanguage } from '../../ui/language';
import { Problem } from '../../ui/problem';
import type { BuildState } from '../use-build';
import type { Explaining } from '../use-explain';
import { say as words } from '../words';
import { Explanation } from './explanation';

interface Props {
  readonly sheet: string;
  /** What keeps its values until the next build. */
  readonly stored: readonly string[];
  readonly state: BuildState;
  readonly explaining: Explaining;
  readonly onUpdate: () => void;
  readonly onChange: () => void;
}

export function Built({ sheet, stored, state, explaining, onUpdate, onChange }: Props) {
  const { say, language } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const fresh = state.at === 'done';
  return (
    <>
      <div class="scroll padded" data-test="built">
        <h2 ref={heading} tabIndex={-1} class="heading">
          {say(fresh ? words.build.done : words.build.summary)}
        </h2>
        <p>
          {say(words.build.standsOn(sheet))}
          {fresh && ` ${say(words.build.took(secondsOf(state.seconds, language)))}`}
        </p>
        <p class="small">{say(stored.length > 0 ? words.build.liveElse : words.build.live)}</p>
        {stored.length > 0 && (
          <p class="small" data-test="stored">
            {say(words.build.stored(stored.join(', ')))}
          </p>
        )}
        <section class="explain" aria-live="polite">
          {explaining.answer ? <Explanation told={explaining.answer} /> : <Hint explaining={explaining} />}
        </section>
      </div>
      <footer class="foot">
        <PrimaryButton test="explain" busy={explaining.busy} onClick={explaining.ask}>
          {say(explaining.busy ? words.build.explaining : words.build.explain)}
        </PrimaryButton>
        <div class="pair">
          <SecondaryButton test="update" title={say(words.build.updateHint)} onClick={onUpdate}>
            {say(words.build.update)}
          </SecondaryButton>
          <SecondaryButton test="change" title={say(words.build.changeHint)} onClick={onChange}>
            {say(words.build.change)}
          </SecondaryButton>
        </div>
      </footer>
    </>
  );
}

/** What the server advises stands in the place of the hint; only what broke is an error. */
function Hint({ explaining: { error, ask } }: Pick<Props, 'explaining'>) {
  const { say } = useLanguage();
  if (error === undefined) return <p class="tip">{say(words.build.explainHint)}</p>;
  if (error instanceof Told && !error.remedy) return <p class="message warning">{say(error.text)}</p>;
  return <Problem title={say(words.frame.explainFailed)} error={error} retry={ask} />;
}

const secondsOf = (seconds: number, language: Language): string =>
  seconds.toFixed(1).replace('.', language === 'ru' ? ',' : '.');
