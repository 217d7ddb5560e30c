/** Asks the server once, and again when the user wishes. */

import { useEffect, useState } from 'preact/hooks';

export type Answer<Value> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'here'; readonly value: Value };

export function useAnswer<Value>(ask: () => Promise<Value>): { answer: Answer<Value>; retry: () => void } {
  const [answer, setAnswer] = useState<Answer<Value>>({ state: 'waiting' });
  const retry = () => {
    setAnswer({ state: 'waiting' });
    ask().then(
      (value) => setAnswer({ state: 'here', value }),
      (error: unknown) => setAnswer({ state: 'failed', reason: reasonOf(error) }),
    );
  };
  useEffect(retry, []);
  return { answer, retry };
}

/** The message without the name of its class, which says nothing to people. */
export function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/^\w*(Exception|Error): /, '');
}
