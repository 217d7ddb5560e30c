/** What went wrong with a call, said in place, with the button that may help. */

import { TIMEOUT, Told } from '../bridge';
import { words } from '../words';
import { useLanguage } from './language';
import { reasonOf } from './use-answer';

interface Props {
  readonly error: unknown;
  /** What did not happen. */
  readonly title: string;
  readonly retry: () => void;
  /** Reads the workbook again, where that is what helps. */
  readonly scan?: (() => void) | undefined;
}

export function Problem({ error, title, retry, scan }: Props) {
  const { say } = useLanguage();
  const stale = error instanceof Told && error.remedy === 'scan' && scan;
  return (
    <div role="alert" class="message bad" data-test="problem">
      <p>
        <strong>{title}</strong>
      </p>
      <What error={error} />
      <p>
        {stale ? (
          <button type="button" class="quiet" data-test="scan-again" onClick={scan}>
            {say(words.scanAgain)}
          </button>
        ) : (
          <button type="button" class="quiet" data-test="retry" onClick={retry}>
            {say(words.retry)}
          </button>
        )}
      </p>
    </div>
  );
}

function What({ error }: { error: unknown }) {
  const { say } = useLanguage();
  if (error instanceof Told) return <p>{say(error.text)}</p>;
  const reason = reasonOf(error);
  return (
    <>
      <p>{say(words.callRemedy)}</p>
      <p class="small">{say(reason === TIMEOUT ? words.noAnswer : words.reason(reason))}</p>
    </>
  );
}
