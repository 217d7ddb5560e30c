/** The formula as it will stand in the cell, the button that inserts it, and what came of it. */

import type { Text } from '../../kpi/text';
import type { FunctionTexts } from '../catalogue';
import { formulaOf, type Typed } from '../formula';
import { IconButton, PrimaryButton } from '../ui/button';
import { copy } from '../ui/copy';
import { CopyIcon } from '../ui/icons';
import { useLanguage } from '../ui/language';
import { Message, type Notice } from '../ui/message';
import { words } from '../words';
import type { Insertion, Outcome } from './use-insertion';

interface Props {
  readonly fn: FunctionTexts;
  readonly typed: Typed;
  readonly locale: string;
  readonly insertion: Insertion;
  readonly onInsert: () => void;
}

export function Insert({ fn, typed, locale, insertion, onInsert }: Props) {
  const { say } = useLanguage();
  const formula = formulaOf(fn, typed, locale);
  const own = Object.values(typed).some((text) => text.trim() !== '') || fn.params.length === 0;
  const copyFormula = async () => insertion.tell(fn.id, { kind: (await copy(formula)) ? 'copied' : 'not copied' });
  const outcome = insertion.outcome(fn.id);
  return (
    <footer class="foot">
      <div class="words formula">
        <code>{formula}</code>
        <IconButton name={say(words.copy)} test="copy" onClick={copyFormula}>
          <CopyIcon />
        </IconButton>
      </div>
      <Message notice={outcome && noticeOf(outcome, own, onInsert, say)} />
      <PrimaryButton busy={insertion.busy} test="insert" onClick={onInsert}>
        {say(insertion.busy ? words.inserting : words.insert)}
      </PrimaryButton>
    </footer>
  );
}

function noticeOf(outcome: Outcome, own: boolean, retry: () => void, say: (text: Text) => string): Notice {
  switch (outcome.kind) {
    case 'inserted':
      return { tone: 'good', lines: [say(words.inserted(outcome.cell)), ...(own ? [] : [say(words.replaceExample)])] };
    case 'occupied':
      return { tone: 'warning', lines: [say(outcome.cell ? words.occupied(outcome.cell) : words.noCell)] };
    case 'copied':
      return { tone: 'good', lines: [say(words.copied)] };
    case 'ranges wanted':
      return { tone: 'warning', lines: [say(words.rangesWanted)] };
    case 'not copied':
      return { tone: 'warning', lines: [say(words.copyFailed)] };
    case 'failed': {
      const unsure = outcome.reason === 'timeout';
      const why = unsure ? [words.insertUnsure] : [words.insertRemedy, words.reason(outcome.reason)];
      return { tone: 'bad', lines: [words.insertFailed, ...why].slice(unsure ? 1 : 0).map(say), retry };
    }
  }
}
