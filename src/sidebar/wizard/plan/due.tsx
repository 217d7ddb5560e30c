/** The day by which a target is to be met. */

import type { Request } from '../../../report/request';
import { useLanguage } from '../../ui/language';
import { say as words } from '../words';

type Target = Request['targets'][string];

interface Props {
  readonly name: string;
  readonly target: Target;
  readonly onChange: (target: Target) => void;
}

export function Due({ name, target: { value, due }, onChange }: Props) {
  const { say } = useLanguage();
  return (
    <label class="due">
      <span class="small">{say(words.plan.due)}</span>
      <input
        type="date"
        class="input"
        aria-label={say(words.plan.dueOf(name))}
        value={due ?? ''}
        onInput={({ currentTarget }) => onChange(currentTarget.value ? { value, due: currentTarget.value } : { value })}
      />
    </label>
  );
}
