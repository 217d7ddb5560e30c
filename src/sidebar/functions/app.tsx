/** The page "Functions": a list to search in, and one function at a time. */

import { useRef, useState } from 'preact/hooks';
import { server } from '../bridge';
import type { Catalogue } from '../catalogue';
import { LanguageOf } from '../ui/language';
import { useAnswer } from '../ui/use-answer';
import { Detail } from './detail';
import { List } from './list';
import { useInsertion } from './use-insertion';

export function App() {
  const { answer, retry } = useAnswer(server.functionCatalog);
  const catalogue = answer.state === 'here' ? answer.value : undefined;
  return (
    <LanguageOf byDefault={catalogue?.settings.user}>
      <Views catalogue={catalogue} failure={answer.state === 'failed' ? answer.reason : undefined} retry={retry} />
    </LanguageOf>
  );
}

interface Props {
  readonly catalogue: Catalogue | undefined;
  readonly failure: string | undefined;
  readonly retry: () => void;
}

function Views({ catalogue, failure, retry }: Props) {
  const [query, setQuery] = useState('');
  const [openGroups, setOpenGroups] = useState<readonly string[]>([]);
  const [trail, setTrail] = useState<readonly string[]>([]);
  const last = useRef<string>(undefined);
  const insertion = useInsertion();
  const id = trail[trail.length - 1];
  const shown = catalogue?.functions.functions.find((fn) => fn.id === id);
  const open = (next: string) => {
    if (trail.length === 0) last.current = next;
    setTrail([...trail, next]);
  };
  if (catalogue && shown) {
    return (
      <Detail
        key={id}
        fn={shown}
        catalogue={catalogue}
        insertion={insertion}
        onOpen={open}
        onBack={() => setTrail(trail.slice(0, -1))}
      />
    );
  }
  return (
    <List
      catalogue={catalogue}
      failure={failure}
      retry={retry}
      query={query}
      onQuery={setQuery}
      openGroups={openGroups}
      onGroups={setOpenGroups}
      last={last.current}
      onOpen={open}
    />
  );
}
