/** The wizard over a workbook that was read: its steps, the build, and the summary that stands. */

import type { ScanAnswer } from '../../sheets/wizard/contract';
import { Built } from './build/built';
import { LeftRunning } from './build/left-running';
import { Working } from './build/working';
import { WizardContext } from './context';
import { startFromBuilt } from './draft';
import { Header } from './header';
import { Stepped } from './stepped';
import { newToken, useBuild } from './use-build';
import { useChoices } from './use-choices';
import { useExplain } from './use-explain';
import { usePreview } from './use-preview';
import type { Scanning } from './use-scan';

interface Props {
  readonly answer: ScanAnswer;
  readonly scanning: Scanning;
}

export function WizardOf({ answer, scanning }: Props) {
  const choices = useChoices(answer, scanning.reads);
  const { draft, edit, step, goTo } = choices;
  const explaining = useExplain();
  const preview = usePreview(
    choices.view === 'steps' ? draft.request : undefined,
    step,
    scanning.reads,
    choices.follow,
  );
  const building = useBuild(() => {
    explaining.clear();
    choices.finish();
    scanning.read();
  });
  const { state } = building;
  const left = state.at === 'rest' ? answer.running : null;
  const sheet = state.at === 'done' ? state.sheet : answer.built?.sheet;
  const home = sheet !== undefined && choices.view === 'built' && state.at !== 'failed' && state.at !== 'cancelled';
  return (
    <WizardContext value={{ answer, scanning, draft, edit, preview }}>
      {state.at === 'work' && (
        <>
          <Header />
          <Working building={building} state={state} />
        </>
      )}
      {left && (
        <>
          <Header />
          <LeftRunning at={left} building={building} />
        </>
      )}
      {state.at !== 'work' && !left && home && (
        <>
          <Header />
          <Built
            sheet={sheet}
            stored={answer.built?.stored ?? []}
            state={state}
            explaining={explaining}
            onUpdate={() => building.start({ token: newToken(), update: true })}
            onChange={() => {
              building.rest();
              if (answer.built) choices.begin(startFromBuilt(answer.built.request));
            }}
          />
        </>
      )}
      {state.at !== 'work' && !left && !home && (
        <Stepped
          step={step}
          goTo={goTo}
          gone={choices.gone}
          building={building}
          onBuild={() => building.start({ ...draft.request, token: newToken() })}
        />
      )}
    </WizardContext>
  );
}
