/** The length of a period and how many of them are shown. */

import type { Unit } from '../../../time/period';
import { useLanguage } from '../../ui/language';
import { Select } from '../../ui/select';
import { useWizard } from '../context';
import { say as words } from '../words';

/** As many as a year or two of each has. */
const COUNTS: Readonly<Record<Unit, readonly number[]>> = {
  day: [7, 14, 30, 31],
  week: [4, 8, 13, 26, 52],
  month: [3, 6, 12, 18, 24, 36],
  quarter: [4, 8, 12],
  year: [2, 3, 5, 10],
};
const ALL = 'all';

export function Periods() {
  const { say } = useLanguage();
  const { answer, request, set, preview } = useWizard();
  const units = Object.entries(answer.words.periods) as [Unit, { en: string; ru: string }][];
  const counts = [...new Set([...COUNTS[request.period], ...known(request.periods)])].sort((a, b) => a - b);
  const shown = preview.answer?.periods;
  return (
    <section>
      <div class="pair">
        <Select
          label={say(words.plan.period)}
          value={request.period}
          options={units.map(([value, text]) => ({ value, text: say(text) }))}
          onChange={(value) => set({ period: value as Unit })}
          test="period"
        />
        <Select
          label={say(words.plan.howMany)}
          value={String(request.periods)}
          options={[
            ...counts.map((count) => ({ value: String(count), text: say(words.plan.last(String(count))) })),
            { value: ALL, text: say(words.plan.all) },
          ]}
          onChange={(value) => set({ periods: value === ALL ? ALL : Number(value) })}
          test="periods"
        />
      </div>
      <p class="small" role="status">
        {preview.busy ? say(words.frame.counting) : shown ? `${shown.first} – ${shown.last}` : ''}
      </p>
    </section>
  );
}

const known = (periods: number | 'all'): number[] => (periods === ALL ? [] : [periods]);
