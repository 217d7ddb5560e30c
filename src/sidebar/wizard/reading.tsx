/** What stands in the place of the wizard while the workbook is read, or could not be. */

import { SecondaryButton } from '../ui/button';
import { useLanguage } from '../ui/language';
import { Problem } from '../ui/problem';
import type { Scanning } from './use-scan';
import { say as words } from './words';

const LINES = [72, 56, 84, 64];

export function Reading() {
  const { say } = useLanguage();
  return (
    <div class="scroll" role="status" data-test="reading">
      <p class="note">{say(words.frame.reading)}</p>
      {LINES.map((width) => (
        <div key={width} class="skeleton" style={{ '--width': `${width}%` }} />
      ))}
    </div>
  );
}

interface Props {
  readonly failure: NonNullable<Scanning['failure']>;
  readonly read: Scanning['read'];
}

export function NotRead({ failure: { error, wish }, read }: Props) {
  const { say } = useLanguage();
  const title = wish.selection ? words.frame.selectionFailed : words.frame.readFailed;
  return (
    <div class="scroll padded">
      <Problem title={say(title)} error={error} retry={() => read(wish)} />
      {wish.selection && (
        <SecondaryButton test="read-again" onClick={() => read()}>
          {say(words.data.wholeWorkbook)}
        </SecondaryButton>
      )}
    </div>
  );
}
