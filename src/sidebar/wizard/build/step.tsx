/** The step "Build": what will stand where, before it is built. */

import { useLanguage } from '../../ui/language';
import { choiceIn, nameOfTable, tablesOf, useWizard } from '../context';
import { outlineOf } from '../outline';
import { aimsOf } from '../plan/aims';
import { say as words } from '../words';

export function BuildStep() {
  const { say, language } = useLanguage();
  const wizard = useWizard();
  const { answer, request } = wizard;
  const tables = tablesOf(wizard);
  const used = tables.filter((table) => choiceIn(request, table).use);
  const { kpis, span, breakdowns } = outlineOf(wizard, language);
  const where = answer.built ? words.build.sameSheet(answer.built.sheet) : words.build.newSheet;
  return (
    <dl class="outline" data-test="outline">
      <dt>{say(words.build.from)}</dt>
      <dd>{used.map((table) => nameOfTable(table, tables)).join(', ') || '—'}</dd>
      <dt>{say(words.build.shows)}</dt>
      <dd>
        {kpis.length === 0 ? say(words.kpis.none) : <p>{kpis.join(', ')}</p>}
        <p class="small">{span}</p>
        {breakdowns.length > 0 && <p class="small">{say(words.data.by(breakdowns.join(', ')))}</p>}
      </dd>
      <Aims />
      <dt>{say(words.plan.style)}</dt>
      <dd>{say(words.plan[request.style])}</dd>
      <dt>{say(words.build.where)}</dt>
      <dd>{say(where)}</dd>
    </dl>
  );
}

function Aims() {
  const { say } = useLanguage();
  const wizard = useWizard();
  const aims = aimsOf(wizard).filter(({ id }) => wizard.request.targets[id] !== undefined);
  if (aims.length === 0) return null;
  return (
    <>
      <dt>{say(words.plan.targets)}</dt>
      <dd>{aims.map(({ name }) => say(name)).join(', ')}</dd>
    </>
  );
}
