/** What only the user can tell, before everything else; a question that was answered goes. */

import { useRef } from 'preact/hooks';
import type { Table } from '../../../report/model';
import { useLanguage } from '../../ui/language';
import { useWizard } from '../context';
import { check } from '../draft';
import { say as words } from '../words';
import { QuestionCard } from './question-card';
import { type Asked, openOf, questionsOf } from './questions';

export function Questions({ tables }: { tables: readonly Table[] }) {
  const { say } = useLanguage();
  const { answer, draft, edit } = useWizard();
  const heading = useRef<HTMLHeadingElement>(null);
  const open = openOf(questionsOf(answer.scan.tables, draft.request), draft.checked);
  if (open.length === 0) return null;
  const confirm = (key: string) => {
    edit((before) => check(before, key));
    heading.current?.focus();
  };
  const current = ({ table }: Asked) => tables.find(({ id }) => id === table.id) ?? table;
  return (
    <section class="questions" data-test="questions">
      <h2 ref={heading} tabIndex={-1}>
        {say(words.data.questions)} <span class="count">{open.length}</span>
      </h2>
      {open.map((asked) => (
        <QuestionCard
          key={asked.key}
          table={current(asked)}
          question={asked.question}
          onConfirm={() => confirm(asked.key)}
        />
      ))}
    </section>
  );
}
