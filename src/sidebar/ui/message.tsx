/** What the last action came to, said in place and read out by screen readers, with a remedy where there is one. */

import { words } from '../words';
import { useLanguage } from './language';

export interface Notice {
  readonly tone: 'good' | 'warning' | 'bad';
  readonly lines: readonly string[];
  readonly retry?: () => void;
}

/** The region stays on the page while it is empty: only a change inside it is announced. */
export function Message({ notice }: { notice?: Notice | undefined }) {
  const { say } = useLanguage();
  return (
    <div role="status" aria-live="polite" data-test="message">
      {notice && (
        <div class={`message ${notice.tone}`}>
          {notice.lines.map((line, i) => (
            <p key={line}>{i === 0 ? <strong>{line}</strong> : line}</p>
          ))}
          {notice.retry && (
            <button type="button" class="quiet" data-test="retry" onClick={notice.retry}>
              {say(words.retry)}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
