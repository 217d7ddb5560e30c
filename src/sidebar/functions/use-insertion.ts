/** Putting a formula into the active cell: one at a time, and what came of it. */

import { useRef, useState } from 'preact/hooks';
import { server } from '../bridge';
import { reasonOf } from '../ui/use-answer';

export type Outcome =
  | { readonly kind: 'inserted' | 'occupied'; readonly cell: string }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'copied' | 'not copied' | 'ranges wanted' };

export interface Insertion {
  readonly busy: boolean;
  readonly outcome: (id: string) => Outcome | undefined;
  readonly tell: (id: string, outcome: Outcome) => void;
  readonly insert: (id: string, formula: string) => void;
}

export function useInsertion(): Insertion {
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [last, setLast] = useState<{ id: string; outcome: Outcome }>();
  const tell = (id: string, outcome: Outcome) => setLast({ id, outcome });
  const insert = (id: string, formula: string) => {
    if (running.current) return;
    const run = (on: boolean) => {
      running.current = on;
      setBusy(on);
    };
    run(true);
    setLast(undefined);
    ask(formula).then((outcome) => {
      run(false);
      tell(id, outcome);
    });
  };
  return { busy, tell, insert, outcome: (id) => (last?.id === id ? last.outcome : undefined) };
}

async function ask(formula: string): Promise<Outcome> {
  try {
    const answer = await server.insertFormula({ formula });
    return 'cell' in answer ? { kind: 'inserted', cell: answer.cell } : { kind: 'occupied', cell: answer.occupied };
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) };
  }
}
