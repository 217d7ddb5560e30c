/** Stage by stage: won, lost or open. */

import type { StageWord, Table } from '../../../report/model';
import { countText } from '../../ui/figures';
import { useLanguage } from '../../ui/language';
import { Select } from '../../ui/select';
import { choiceIn, useWizard } from '../context';
import { say as words } from '../words';

type Reading = StageWord['reading'];

const READINGS = ['won', 'lost', 'open'] as const satisfies readonly Reading[];

export function StageWords({ table, stages }: { table: Table; stages: readonly StageWord[] }) {
  const { say, language } = useLanguage();
  const { request, setTable } = useWizard();
  const chosen = choiceIn(request, table).stages ?? {};
  const options = READINGS.map((value) => ({ value, text: say(words.data[value]) }));
  return (
    <ul>
      {stages.map(({ word, rows, reading }) => (
        <li key={word} class="stage">
          <span class="stage-word">
            {word}
            <span class="small below">{say(words.data.rows(countText(rows, language)))}</span>
          </span>
          <Select
            label={say(words.data.stageMeans(word))}
            hideLabel
            value={chosen[word] ?? reading}
            options={options}
            onChange={(value) => setTable(table.id, { stages: { ...chosen, [word]: value as Reading } })}
            test="stage"
          />
        </li>
      ))}
    </ul>
  );
}
