/** How the summary is written: its formulas, its currency, its language. */

import type { Language } from '../../../kpi/text';
import { useLanguage } from '../../ui/language';
import { Radios } from '../../ui/radios';
import { Select } from '../../ui/select';
import { useWizard } from '../context';
import { say as words } from '../words';

const SIGNS = ['$', '€', '£', '₽', '₸', '₴', '₺', '¥', '₹', 'Br'];
const NONE = '';

export function Looks() {
  const { say } = useLanguage();
  const { request, set } = useWizard();
  const signs = [...new Set([...(request.currency ? [request.currency] : []), ...SIGNS])];
  return (
    <>
      <Radios
        label={say(words.plan.style)}
        value={request.style}
        options={[
          { value: 'kpi', text: say(words.plan.kpi), hint: say(words.plan.kpiHint) },
          { value: 'plain', text: say(words.plan.plain), hint: say(words.plan.plainHint) },
        ]}
        onChange={(style) => set({ style: style === 'plain' ? 'plain' : 'kpi' })}
        test="style"
      />
      <div class="pair">
        <Select
          label={say(words.plan.currency)}
          value={request.currency ?? NONE}
          options={[
            { value: NONE, text: say(words.plan.noCurrency) },
            ...signs.map((sign) => ({ value: sign, text: sign })),
          ]}
          onChange={(sign) => set({ currency: sign === NONE ? null : sign })}
          test="currency"
        />
        <Select
          label={say(words.plan.language)}
          value={request.language}
          options={[
            { value: 'en', text: say(words.plan.english) },
            { value: 'ru', text: say(words.plan.russian) },
          ]}
          onChange={(language) => set({ language: language as Language })}
          test="summary-language"
        />
      </div>
    </>
  );
}
