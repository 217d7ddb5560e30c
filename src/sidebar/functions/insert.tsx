/** The formula with placeholders, the button that inserts it, and what came of it. */

import type { Text } from '../../kpi/text';
import type { FunctionTexts } from '../catalogue';
import { formulaOf } from '../formula';
import { IconButton, PrimaryButton } from '../ui/button';
import { copy } from '../ui/copy';
import { CopyIcon } from '../ui/icons';
import { useLanguage } from '../ui/language';
import { Message, type Notice } from '../ui/message';
import { words } from '../words';
import type { Insertion, Outcome } from './use-insertion';

interface Props {
  readonly fn: FunctionTexts;
  readonly locale: string;
  readonly insertion: Insertion;
}

export function Insert({ fn, locale, insertion }: Props) {
  const { say } = useLanguage();
  const formula = formulaOf(fn, locale);
  const insert = () => insertion.insert(fn);
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
      <Message notice={outcome && noticeOf(outcome, formula.includes('()'), insert, say)} />
      <PrimaryButton busy={insertion.busy} test="insert" onClick={insert}>
        {say(insertion.busy ? words.inserting : words.insert)}
      </PrimaryButton>
    </footer>
  );
}

function noticeOf(outcome: Outcome, whole: boolean, retry: () => void, say: (text: Text) => string): Notice {
  switch (outcome.kind) {
    case 'inserted':
      return { tone: 'good', lines: [say(words.inserted(outcome.cell)), ...(whole ? [] : [say(words.replaceWords)])] };
    case 'occupied':
      return { tone: 'warning', lines: [say(outcome.cell ? words.occupied(outcome.cell) : words.noCell)] };
    case 'copied':
      return { tone: 'good', lines: [say(words.copied)] };
    case 'not copied':
      return { tone: 'warning', lines: [say(words.copyFailed)] };
    case 'failed': {
      const unsure = outcome.reason === 'timeout';
      const why = unsure ? [words.insertUnsure] : [words.insertRemedy, words.reason(outcome.reason)];
      return { tone: 'bad', lines: [words.insertFailed, ...why].slice(unsure ? 1 : 0).map(say), retry };
    }
  }
}
