/** The list: a search field over the groups, or over what was found. */

import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Catalogue, FunctionTexts } from '../catalogue';
import { type Found, indexOf, search } from '../search';
import { walk } from '../ui/arrow-keys';
import { LanguageSwitch, useLanguage } from '../ui/language';
import { SearchBox } from '../ui/search-box';
import { useEscape } from '../ui/use-escape';
import { words } from '../words';
import { Groups } from './groups';
import { LoadFailed, Loading, NothingFound } from './list-states';
import { Results } from './results';

interface Props {
  readonly catalogue: Catalogue | undefined;
  readonly failure: string | undefined;
  readonly retry: () => void;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly openGroups: readonly string[];
  readonly onGroups: (open: readonly string[]) => void;
  /** The function that was looked at last: the place to come back to. */
  readonly last: string | undefined;
  readonly onOpen: (id: string) => void;
}

export function List(props: Props) {
  const { catalogue, failure, retry, query, onQuery, last, onOpen } = props;
  const { say } = useLanguage();
  const view = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const index = useMemo(() => catalogue && indexOf(catalogue.functions), [catalogue]);
  const found = useMemo(() => (index && query.trim() ? search(index, query) : undefined), [index, query]);
  useLayoutEffect(() => {
    const row = last && view.current?.querySelector<HTMLElement>(`[data-id="${last}"]`);
    (row || field.current)?.focus();
  }, []);
  const clear = () => {
    onQuery('');
    field.current?.focus();
  };
  useEscape(clear);
  const first = found?.hits[0]?.fn.id;
  return (
    <main ref={view} class="view" onKeyDown={walk}>
      <header class="bar">
        <div class="status page-head">
          <h1 class="page-name">{say(words.title)}</h1>
          <LanguageSwitch />
        </div>
        <SearchBox
          name={words.search}
          query={query}
          onQuery={onQuery}
          field={field}
          onEnter={() => first && onOpen(first)}
        />
        <div class="status">
          <span role="status">{catalogue && say(statusOf(catalogue, found))}</span>
        </div>
      </header>
      <div class="scroll" key={query}>
        {!catalogue && (failure === undefined ? <Loading /> : <LoadFailed reason={failure} retry={retry} />)}
        {catalogue && !found && <Groups {...props} catalogue={catalogue} />}
        {catalogue && found && first && <Results catalogue={catalogue} found={found} typed={query} onOpen={onOpen} />}
        {found && !first && <NothingFound onClear={clear} />}
      </div>
    </main>
  );
}

function statusOf({ functions }: Catalogue, found: Found<FunctionTexts> | undefined) {
  return found ? words.found(String(found.hits.length)) : words.all(String(functions.functions.length));
}
