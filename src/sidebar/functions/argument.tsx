/** The field of one parameter: cells, a value, or what is selected in the sheet. */

import { useState } from 'preact/hooks';
import { server } from '../bridge';
import type { ParamTexts } from '../catalogue';
import { IconButton } from '../ui/button';
import { TakeIcon } from '../ui/icons';
import { useLanguage } from '../ui/language';
import { useLatest } from '../ui/use-latest';
import { words } from '../words';
import { fieldOf } from './field';

interface Props {
  readonly param: ParamTexts;
  /** What stands in the formula while the field is empty. */
  readonly hint: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onEnter: () => void;
}

export function Argument({ param: { name }, hint, text, onText, onEnter }: Props) {
  const { say } = useLanguage();
  const latest = useLatest();
  const [failed, setFailed] = useState(false);
  const take = () => {
    setFailed(false);
    latest.ask(
      server.selectedRange,
      ({ sheet, range }) => range && onText(`${quoted(sheet)}!${range}`),
      () => setFailed(true),
    );
  };
  return (
    <span class="argument">
      <input
        id={fieldOf(name)}
        class="input"
        autocomplete="off"
        spellcheck={false}
        value={text}
        placeholder={hint}
        aria-label={say(words.valueOf(name))}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
        onKeyDown={({ key, isComposing }) => key === 'Enter' && !isComposing && onEnter()}
      />
      <IconButton name={say(words.takeSelection(name))} test="take" onClick={take}>
        <TakeIcon />
      </IconButton>
      {failed && (
        <span role="alert" class="wrong">
          {say(words.notTaken)}
        </span>
      )}
    </span>
  );
}

/** A name of letters and digits that cannot be taken for a cell needs no quotes. */
function quoted(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) && !/^[a-z]{1,3}\d+$/i.test(sheet);
  return plain ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}
