/** One question of the scan, the means to answer it, and a button that says the guess is right. */

import type { Question, Table } from '../../../report/model';
import { SecondaryButton } from '../../ui/button';
import { useLanguage } from '../../ui/language';
import { nameOfTable, tablesOf, useWizard } from '../context';
import { say as words } from '../words';
import { Answering } from './answering';

interface Props {
  readonly table: Table;
  readonly question: Question;
  readonly onConfirm: () => void;
}

export function QuestionCard({ table, question, onConfirm }: Props) {
  const { say } = useLanguage();
  const wizard = useWizard();
  const tables = tablesOf(wizard);
  const toChange = question.about === 'header' || question.about === 'dates';
  return (
    <div class="question" data-test="question" data-id={question.about}>
      {tables.length > 1 && <p class="small">{nameOfTable(table, tables)}</p>}
      <p class="asks">{say(question.text)}</p>
      <Answering table={table} question={question} />
      <SecondaryButton
        test={toChange ? 'scan-again' : 'confirm'}
        onClick={toChange ? () => wizard.scanning.read() : onConfirm}
      >
        {say(toChange ? words.data.readAgain : words.data.confirm)}
      </SecondaryButton>
    </div>
  );
}
