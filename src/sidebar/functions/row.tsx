/** One function in a list. */

import type { FunctionTexts } from '../catalogue';
import { marked } from '../search';
import { useLanguage } from '../ui/language';

interface Props {
  readonly fn: FunctionTexts;
  readonly query?: string;
  /** The group, or the alias that was found. */
  readonly why?: string | undefined;
  readonly onOpen: (id: string) => void;
}

export function Row({ fn, query = '', why, onOpen }: Props) {
  const { say } = useLanguage();
  return (
    <li>
      <button type="button" class="row" data-stop data-test="function" data-id={fn.id} onClick={() => onOpen(fn.id)}>
        <span class="row-name">
          <Marked text={say(fn.name)} query={query} />
        </span>
        <span class="small">
          <code>
            <Marked text={`KPI_${fn.id}`} query={query} />
          </code>
          {why && <span class="why"> · {why}</span>}
        </span>
      </button>
    </li>
  );
}

function Marked({ text, query }: { text: string; query: string }) {
  if (!query) return <>{text}</>;
  return <>{marked(text, query).map(({ piece, found }) => (found ? <mark>{piece}</mark> : piece))}</>;
}
