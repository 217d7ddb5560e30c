/** A build that began elsewhere, or before the sidebar was closed: go on with it, or take it away. */

import type { Progress as At } from '../../../sheets/wizard/contract';
import { PrimaryButton, SecondaryButton } from '../../ui/button';
import { useLanguage } from '../../ui/language';
import { Progress } from '../../ui/progress';
import type { Building } from '../use-build';
import { say as words } from '../words';

export function LeftRunning({ at, building }: { at: At; building: Building }) {
  const { say } = useLanguage();
  return (
    <>
      <div class="scroll padded" data-test="left-running">
        <h2 class="heading">{say(words.build.unfinished)}</h2>
        <p>{say(words.build.running)}</p>
        <Progress done={at.done} total={at.of} label={say(at.say)} />
      </div>
      <footer class="foot pair">
        <SecondaryButton test="cancel" onClick={() => building.cancel(at.token)}>
          {say(words.build.cancel)}
        </SecondaryButton>
        <PrimaryButton test="go-on" onClick={() => building.start({ token: at.token })}>
          {say(words.build.goOn)}
        </PrimaryButton>
      </footer>
    </>
  );
}
