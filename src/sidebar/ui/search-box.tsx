/** A search field with a name for screen readers and a button that empties it. */

import type { RefObject } from 'preact';
import type { Text } from '../../kpi/text';
import { words } from '../words';
import { IconButton } from './button';
import { ClearIcon, SearchIcon } from './icons';
import { useLanguage } from './language';

interface Props {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onEnter: () => void;
  readonly field: RefObject<HTMLInputElement | null>;
  /** What is searched, for screen readers. */
  readonly name: Text;
}

export function SearchBox({ query, onQuery, onEnter, field, name }: Props) {
  const { say } = useLanguage();
  const clear = () => {
    onQuery('');
    field.current?.focus();
  };
  return (
    <search class="search">
      <SearchIcon />
      <input
        ref={field}
        type="text"
        enterkeyhint="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={query}
        placeholder={say(words.searchFor)}
        aria-label={say(name)}
        data-test="search"
        data-stop
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        onKeyDown={({ key, isComposing }) => key === 'Enter' && !isComposing && onEnter()}
      />
      {query && (
        <IconButton name={say(words.clear)} test="clear" onClick={clear}>
          <ClearIcon />
        </IconButton>
      )}
    </search>
  );
}
