/** The columns that figures may be broken down by. */

import { Check } from '../../ui/check';
import { useLanguage } from '../../ui/language';
import { useWizard } from '../context';
import { say as words } from '../words';

export function Breakdowns() {
  const { say } = useLanguage();
  const { request, set, preview } = useWizard();
  const possible = preview.answer?.breakdowns;
  return (
    <fieldset data-test="breakdowns">
      <legend class="label">{say(words.plan.breakdowns)}</legend>
      {possible?.length === 0 && <p class="small">{say(words.plan.noBreakdowns)}</p>}
      {possible?.map(({ role, name }) => (
        <Check
          key={role}
          checked={request.breakdowns.includes(role)}
          onChange={(on) =>
            set({ breakdowns: on ? [...request.breakdowns, role] : request.breakdowns.filter((one) => one !== role) })
          }
        >
          {say(name)}
        </Check>
      ))}
    </fieldset>
  );
}
