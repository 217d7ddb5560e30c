/** One figure taken apart: its formula, the numbers put in, the rows behind it. */

import type { Explained } from '../../../sheets/wizard/contract';
import { countText } from '../../ui/figures';
import { useLanguage } from '../../ui/language';
import { say as words } from '../words';

export function Explanation({ told }: { told: Explained }) {
  const { say } = useLanguage();
  return (
    <article class="card" data-test="explanation">
      <h2>{say(told.name)}</h2>
      <p class="figure-line">
        <strong class="figure">{told.value || say(words.build.blank)}</strong>
        <span class="small">{told.column}</span>
      </p>
      {told.means && <p>{say(told.means)}</p>}
      {told.facts.length > 0 && <Pairs pairs={told.facts} />}
      {told.withNumbers && (
        <>
          <h3>{say(words.build.formula)}</h3>
          <p>{say(told.withNumbers)}</p>
        </>
      )}
      {told.inputs.length > 0 && (
        <>
          <h3>{say(words.build.madeOf)}</h3>
          <Pairs pairs={told.inputs.map(({ name, value }) => ({ label: name, value }))} />
        </>
      )}
      {told.tables.length > 0 && (
        <>
          <h3>{say(words.build.rowsCounted)}</h3>
          <ul>
            {told.tables.map((table) => (
              <Rows key={table.id} table={table} />
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

function Pairs({ pairs }: { pairs: Explained['facts'] }) {
  const { say } = useLanguage();
  return (
    <dl class="inputs">
      {pairs.map(({ label, value }) => (
        <div key={label.en}>
          <dt>{say(label)}</dt>
          <dd>{value || say(words.build.blank)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Rows({ table: { name, by, rows, counted, leftOut } }: { table: Explained['tables'][number] }) {
  const { say, language } = useLanguage();
  return (
    <li>
      {name}: {say(words.build.counted(countText(counted, language), countText(rows, language)))}
      {by.length > 0 && <span class="small below">{say(words.build.byDate(by.join(', ')))}</span>}
      {leftOut.map(({ why, rows: left }) => (
        <span key={why.en} class="small below">
          {say(words.build.leftOut(countText(left, language), say(why)))}
        </span>
      ))}
    </li>
  );
}
