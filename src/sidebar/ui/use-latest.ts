/** Answers of a server in the order of the questions: one that was overtaken by a later question is dropped. */

import { useEffect, useRef } from 'preact/hooks';

export interface Latest {
  /** Runs `question` and hands over what comes of it, unless another one follows. */
  ask<Value>(question: () => Promise<Value>, here: (value: Value) => void, failed: (error: unknown) => void): void;
  /** Nothing that was asked so far is waited for any more. */
  drop(): void;
}

export function useLatest(): Latest {
  const turn = useRef(0);
  const drop = () => {
    turn.current += 1;
  };
  useEffect(() => drop, []);
  return {
    drop,
    ask: (question, here, failed) => {
      drop();
      const mine = turn.current;
      question().then(
        (value) => mine === turn.current && here(value),
        (error: unknown) => mine === turn.current && failed(error),
      );
    },
  };
}
