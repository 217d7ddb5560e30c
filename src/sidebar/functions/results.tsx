/** What the search found, the likeliest first. */

import type { Catalogue, FunctionTexts } from '../catalogue';
import type { Found } from '../search';
import { useLanguage } from '../ui/language';
import { words } from '../words';
import { Row } from './row';

interface Props {
  readonly catalogue: Catalogue;
  readonly found: Found<FunctionTexts>;
  readonly typed: string;
  readonly onOpen: (id: string) => void;
}

export function Results({ catalogue, found, typed, onOpen }: Props) {
  const { say } = useLanguage();
  const { groups } = catalogue.functions;
  return (
    <>
      {found.query !== typed.trim().toLowerCase() && <p class="small note">{say(words.foundAs(found.query))}</p>}
      <ul>
        {found.hits.map(({ fn, alias }) => {
          const group = groups[fn.group];
          const why = alias ? say(words.alsoCalled(alias)) : group && say(group);
          return <Row key={fn.id} fn={fn} query={found.query} why={why} onOpen={onOpen} />;
        })}
      </ul>
    </>
  );
}
