/** One of the four steps, with the outcome of a build that did not come about. */

import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../ui/language';
import { Problem } from '../ui/problem';
import { BuildStep } from './build/step';
import { useWizard } from './context';
import { DataStep } from './data/step';
import { Foot } from './foot';
import { Header } from './header';
import { KpisStep } from './kpis/step';
import { PeriodsStep } from './plan/step';
import { Stepper } from './stepper';
import { nameOf, STEPS, type Step } from './steps';
import type { Building } from './use-build';
import { say as words } from './words';

interface Props {
  readonly step: Step;
  readonly goTo: (step: Step) => void;
  readonly gone: readonly string[];
  readonly building: Building;
  readonly onBuild: () => void;
}

export function Stepped({ step, goTo, gone, building, onBuild }: Props) {
  const { say } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [step]);
  const number = String(STEPS.indexOf(step) + 1);
  return (
    <>
      <Header>
        <Stepper step={step} onStep={goTo} />
      </Header>
      <div class="scroll padded" key={step} data-test="step" data-id={step}>
        <h2 ref={heading} tabIndex={-1} class="unseen">
          {say(words.frame.stepOf(number, say(nameOf(step))))}
        </h2>
        <Outcome building={building} />
        {step === 'data' && <DataStep gone={gone} />}
        {step === 'kpis' && <KpisStep />}
        {step === 'periods' && <PeriodsStep />}
        {step === 'build' && <BuildStep />}
      </div>
      <Foot step={step} onStep={goTo} onBuild={onBuild} />
    </>
  );
}

function Outcome({ building }: { building: Building }) {
  const { say } = useLanguage();
  const { scanning } = useWizard();
  const { state, start, cancel } = building;
  if (state.at === 'cancelled') {
    return (
      <p role="status" class="message warning" data-test="cancelled">
        {say(words.build.cancelled)}
      </p>
    );
  }
  if (state.at !== 'failed') return null;
  return (
    <Problem
      title={say(state.stopping ? words.frame.cancelFailed : words.frame.buildFailed)}
      error={state.error}
      retry={() => (state.stopping ? cancel(state.wish.token) : start(state.wish))}
      scan={() => {
        building.rest();
        scanning.read();
      }}
    />
  );
}
