/** Where the data come from: the tables that were found, or "Use my selection": the cells selected in the grid instead. */

import type { TableChoice } from '../../../report/request';
import { useLanguage } from '../../ui/language';
import { Problem } from '../../ui/problem';
import { useWizard } from '../context';
import { say as words } from '../words';

export function Source({ count }: { count: number }) {
  const { say } = useLanguage();
  const { answer, request, scanning } = useWizard();
  const ranged = request.tables.find(({ use, range }) => use && range !== undefined);
  const selected = ranged ? placeOf(ranged) : answer.selected && `${answer.selected.sheet} ${answer.selected.range}`;
  const { busy, failure, read } = scanning;
  const failed = failure?.wish.selection ? words.frame.selectionFailed : words.frame.readFailed;
  return (
    <section class="source">
      <div class="source-head">
        <h2>{say(words.data.found(String(count)))}</h2>
        <button
          type="button"
          class="quiet"
          disabled={busy}
          title={say(words.data.selectionHint)}
          data-test="selection"
          onClick={() => read({ selection: 'only' })}
        >
          {say(words.data.selection)}
        </button>
      </div>
      <p class="small" role="status">
        {busy && say(words.frame.reading)}
        {!busy && (selected ? say(words.data.selected(selected)) : say(words.data.lead))}{' '}
        {!busy && (
          <button type="button" class="quiet" data-test="read-again" onClick={() => read()}>
            {say(selected ? words.data.wholeWorkbook : words.data.again)}
          </button>
        )}
      </p>
      {failure && <Problem title={say(failed)} error={failure.error} retry={() => read(failure.wish)} />}
    </section>
  );
}

/** The sheet and the cells on it. */
const placeOf = ({ id, range = '' }: TableChoice): string => `${id.slice(0, id.lastIndexOf('!'))} ${range}`;
