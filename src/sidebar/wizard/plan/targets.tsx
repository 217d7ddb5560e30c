/** What is aimed at: a target for each KPI or measure that the user adds. */

import { useState } from 'preact/hooks';
import { useLanguage } from '../../ui/language';
import { Select } from '../../ui/select';
import { useWizard } from '../context';
import { say as words } from '../words';
import { aimsOf } from './aims';
import { Target } from './target';

const NONE = '';

export function Targets() {
  const { say } = useLanguage();
  const wizard = useWizard();
  const { answer, request } = wizard;
  const [added, setAdded] = useState<readonly string[]>(() => Object.keys(request.targets));
  const fixed = answer.built?.formulaTargets ?? [];
  const aims = aimsOf(wizard);
  const shown = added.flatMap((id) => aims.find((aim) => aim.id === id) ?? []);
  const others = aims.filter(({ id }) => !added.includes(id));
  const unit = say(answer.words.periods[request.period]);
  return (
    <section data-test="targets">
      <h2 class="label">{say(words.plan.targets)}</h2>
      {shown.length > 0 && <p class="small">{say(words.plan.targetsHint(unit))}</p>}
      <ul>
        {shown.map((aim) => (
          <Target
            key={aim.id}
            aim={aim}
            fixed={fixed.includes(aim.id)}
            isNew={request.targets[aim.id] === undefined}
            onRemove={() => setAdded(added.filter((id) => id !== aim.id))}
          />
        ))}
      </ul>
      <Select
        label={say(words.plan.addTarget)}
        hideLabel
        value={NONE}
        options={[
          { value: NONE, text: say(words.plan.addTarget) },
          ...others.map(({ id, name, now }) => ({ value: id, text: now ? `${say(name)} (${now})` : say(name) })),
        ]}
        onChange={(id) => id !== NONE && setAdded([...added, id])}
        test="add-target"
      />
    </section>
  );
}
