/** A name with two readings: from which figures the KPI is computed. Marked until the user has said. */

import type { KpiPreview, KpiWords } from '../../../sheets/wizard/contract';
import { useLanguage } from '../../ui/language';
import { Radios } from '../../ui/radios';
import { useWizard } from '../context';
import { say as words } from '../words';

export function ReadingChoice({ kpi, told }: { kpi: KpiWords; told: KpiPreview }) {
  const { say } = useLanguage();
  const { request, set } = useWizard();
  const said = request.readings[kpi.id];
  const number = said ?? told.reading ?? told.readings[0]?.number ?? 0;
  return (
    <div class="reading">
      <p class="small">
        {say(words.kpis.readingAsk)} {said === undefined && <span class="tag warn">{say(words.data.doubtful)}</span>}
      </p>
      <Radios
        label={say(words.kpis.readingOf(say(kpi.name)))}
        hideLabel
        value={String(number)}
        options={told.readings.map((reading) => ({ value: String(reading.number), text: say(reading.say) }))}
        onChange={(value) => set({ readings: { ...request.readings, [kpi.id]: Number(value) } })}
        test="reading"
      />
    </div>
  );
}
