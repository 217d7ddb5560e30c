/** What stands in the place of the wizard while the workbook is read, or could not be. */

import { useLanguage } from '../ui/language';
import { Problem } from '../ui/problem';
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

export function NotRead({ error, retry }: { error: unknown; retry: () => void }) {
  const { say } = useLanguage();
  return (
    <div class="scroll padded">
      <Problem title={say(words.frame.readFailed)} error={error} retry={retry} />
    </div>
  );
}
