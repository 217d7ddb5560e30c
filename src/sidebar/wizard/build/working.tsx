/** A build at work: how far it is, and the button that stops it, away from where the second click of a double click falls. */

import { useEffect, useRef } from 'preact/hooks';
import { PrimaryButton, SecondaryButton } from '../../ui/button';
import { useLanguage } from '../../ui/language';
import { Progress } from '../../ui/progress';
import type { Building, BuildState } from '../use-build';
import { say as words } from '../words';

interface Props {
  readonly building: Building;
  readonly state: BuildState & { readonly at: 'work' };
}

export function Working({ building, state: { progress, stopping } }: Props) {
  const { say } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const what = stopping ? words.build.cancelling : (progress?.say ?? words.build.building);
  return (
    <>
      <div class="scroll padded" data-test="working">
        <h2 ref={heading} tabIndex={-1} class="heading">
          {say(words.build.building)}
        </h2>
        <Progress done={progress?.done ?? 0} total={progress?.of ?? 1} label={say(what)} />
        <SecondaryButton test="cancel" busy={stopping} onClick={() => building.cancel()}>
          {say(words.build.cancel)}
        </SecondaryButton>
        <p class="small">{say(words.build.mayClose)}</p>
      </div>
      <footer class="foot">
        <PrimaryButton busy onClick={() => {}}>
          {say(words.build.building)}
        </PrimaryButton>
      </footer>
    </>
  );
}
