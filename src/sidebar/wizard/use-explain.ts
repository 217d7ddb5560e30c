/** Asks what the figure selected on the summary stands on. */

import { useState } from 'preact/hooks';
import type { Explained } from '../../sheets/wizard/contract';
import { useLatest } from '../ui/use-latest';
import { wizard } from './server';

export interface Explaining {
  readonly answer: Explained | undefined;
  readonly busy: boolean;
  readonly error: unknown;
  readonly ask: () => void;
  /** What was said of an earlier summary says nothing of a new one. */
  readonly clear: () => void;
}

const NOTHING = { answer: undefined, busy: false, error: undefined };

export function useExplain(): Explaining {
  const latest = useLatest();
  const [state, setState] = useState<Omit<Explaining, 'ask' | 'clear'>>(NOTHING);
  const ask = () => {
    setState((before) => ({ ...before, busy: true, error: undefined }));
    latest.ask(
      wizard.explain,
      (answer) => setState({ answer, busy: false, error: undefined }),
      (error) => setState({ ...NOTHING, error }),
    );
  };
  const clear = () => {
    latest.drop();
    setState(NOTHING);
  };
  return { ...state, ask, clear };
}
