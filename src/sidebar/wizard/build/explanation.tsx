/** One figure taken apart: its formula, the numbers put in, the rows behind it. */

import type { Explained } from '../../../sheets/wizard/contract';
import { countText } from '../../ui/figures';
import { useLanguage } from '../../ui/language';
import { say as words } from '../words';

export function Explanation({ told }: { told: Explained }) {
  const { say, language } = useLanguage();
  return (
    <article class="card" data-test="explanation">
      <h2>{say(told.name)}</h2>
      <p class="figure-line">
        <strong class="figure">{told.value || say(words.build.blank)}</strong>
        <span class="small">{told.column}</span>
      </p>
      <h3>{say(words.build.formula)}</h3>
      <p>{say(told.withNumbers)}</p>
      {told.inputs.length > 0 && (
        <>
          <h3>{say(words.build.madeOf)}</h3>
          <dl class="inputs">
            {told.inputs.map(({ measure, name, value }) => (
              <div key={measure}>
                <dt>{say(name)}</dt>
                <dd>{value || say(words.build.blank)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <h3>{say(words.build.rowsCounted)}</h3>
      <ul>
        {told.tables.map(({ name, counted, leftOut }) => (
          <li key={name}>
            {name}: {say(words.build.counted(countText(counted, language)))}
            {leftOut.map(({ why, rows }) => (
              <span key={why.en} class="small below">
                {say(words.build.leftOut(countText(rows, language), say(why)))}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </article>
  );
}
