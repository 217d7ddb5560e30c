/** The foot of a step: on to the next one, or the summary at once. */

import { PrimaryButton, SecondaryButton } from '../ui/button';
import { useLanguage } from '../ui/language';
import { useWizard } from './context';
import { chosenKpis } from './outline';
import { nameOf, nextOf, type Step } from './steps';
import { say as words } from './words';

interface Props {
  readonly step: Step;
  readonly onStep: (step: Step) => void;
  readonly onBuild: () => void;
}

export function Foot({ step, onStep, onBuild }: Props) {
  const { say } = useLanguage();
  const wizard = useWizard();
  const reading = wizard.scanning.busy;
  const nothing = chosenKpis(wizard).length === 0;
  if (step === 'build') {
    return (
      <footer class="foot">
        <PrimaryButton test="build" busy={reading} disabled={nothing} onClick={onBuild}>
          {say(words.build.go)}
        </PrimaryButton>
      </footer>
    );
  }
  return (
    <footer class="foot pair">
      <SecondaryButton test="build-now" busy={reading || nothing} onClick={onBuild}>
        {say(words.frame.buildNow)}
      </SecondaryButton>
      <PrimaryButton test="next" busy={reading} onClick={() => onStep(nextOf(step))}>
        {say(words.frame.next(say(nameOf(nextOf(step)))))}
      </PrimaryButton>
    </footer>
  );
}
