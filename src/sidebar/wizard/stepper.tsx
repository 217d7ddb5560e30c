/** The four steps by name; any of them is a click away. */

import { useLanguage } from '../ui/language';
import { nameOf, STEPS, type Step } from './steps';
import { say as words } from './words';

interface Props {
  readonly step: Step;
  readonly onStep: (step: Step) => void;
}

export function Stepper({ step, onStep }: Props) {
  const { say } = useLanguage();
  return (
    <nav aria-label={say(words.frame.steps)}>
      <ol class="stepper">
        {STEPS.map((one, i) => (
          <li key={one}>
            <button
              type="button"
              class="step"
              aria-current={one === step ? 'step' : undefined}
              data-test={`step-${one}`}
              onClick={() => onStep(one)}
            >
              <span class="step-number">{i + 1}</span>
              {say(nameOf(one))}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
