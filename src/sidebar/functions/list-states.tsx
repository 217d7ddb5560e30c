/** What stands in the place of the list while there is none: waiting, a failure, nothing found. */

import { PrimaryButton, SecondaryButton } from '../ui/button';
import { useLanguage } from '../ui/language';
import { words } from '../words';

const ROWS = [72, 56, 84, 64, 76, 60];

export function Loading() {
  const { say } = useLanguage();
  return (
    <div role="status">
      <span class="unseen">{say(words.loading)}</span>
      {ROWS.map((width) => (
        <div key={width} class="skeleton" style={{ '--width': `${width}%` }} />
      ))}
    </div>
  );
}

export function LoadFailed({ reason, retry }: { reason: string; retry: () => void }) {
  const { say } = useLanguage();
  return (
    <div class="state" role="alert" data-test="message">
      <h2>{say(words.loadFailed)}</h2>
      <p>{say(words.callRemedy)}</p>
      <PrimaryButton test="retry" onClick={retry}>
        {say(words.retry)}
      </PrimaryButton>
      <p class="small">{say(reason === 'timeout' ? words.noAnswer : words.reason(reason))}</p>
    </div>
  );
}

export function NothingFound({ onClear }: { onClear: () => void }) {
  const { say } = useLanguage();
  return (
    <div class="state">
      <h2>{say(words.nothing)}</h2>
      <p>{say(words.nothingRemedy)}</p>
      <SecondaryButton onClick={onClear}>{say(words.showGroups)}</SecondaryButton>
    </div>
  );
}
