/** A build, a step a call: how far it is, what came of it, and stopping it. One at a time. */

import { useRef, useState } from 'preact/hooks';
import type { Progress, StepWish } from '../../sheets/wizard/contract';
import { wizard } from './server';

export type BuildState =
  | { readonly at: 'rest' }
  | { readonly at: 'work'; readonly progress: Progress | undefined; readonly stopping: boolean }
  | { readonly at: 'failed'; readonly error: unknown; readonly wish: StepWish; readonly stopping: boolean }
  | { readonly at: 'cancelled' }
  | { readonly at: 'done'; readonly sheet: string; readonly seconds: number };

export interface Building {
  readonly state: BuildState;
  readonly start: (wish: StepWish) => void;
  readonly cancel: (token?: string) => void;
  readonly rest: () => void;
}

export const newToken = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;

export function useBuild(onDone: () => void): Building {
  const [state, setState] = useState<BuildState>({ at: 'rest' });
  const running = useRef(false);
  const stop = useRef(false);

  const start = async (wish: StepWish) => {
    if (running.current) return;
    running.current = true;
    stop.current = false;
    setState({ at: 'work', progress: undefined, stopping: false });
    const began = Date.now();
    try {
      const sheet = await steps(wish, stop, (progress) => setState({ at: 'work', progress, stopping: stop.current }));
      if (sheet === undefined) setState({ at: 'cancelled' });
      else {
        setState({ at: 'done', sheet, seconds: (Date.now() - began) / 1000 });
        onDone();
      }
    } catch (error) {
      setState({ at: 'failed', error, wish, stopping: stop.current });
    }
    running.current = false;
  };

  /** Of the build that runs here, or of one that another page has begun and left. */
  const cancel = async (token?: string) => {
    if (running.current) {
      stop.current = true;
      setState((before) => (before.at === 'work' ? { ...before, stopping: true } : before));
      return;
    }
    if (token === undefined) return;
    running.current = true;
    setState({ at: 'work', progress: undefined, stopping: true });
    try {
      await wizard.cancel({ token });
      setState({ at: 'cancelled' });
    } catch (error) {
      setState({ at: 'failed', error, wish: { token }, stopping: true });
    }
    running.current = false;
  };
  return { state, start, cancel, rest: () => setState({ at: 'rest' }) };
}

/** The name of the sheet that was built; undefined where the user stopped it. */
async function steps(
  wish: StepWish,
  stop: { readonly current: boolean },
  tell: (progress: Progress) => void,
): Promise<string | undefined> {
  for (;;) {
    const answer = await wizard.step(wish);
    if ('built' in answer) return answer.built.sheets[0]?.name ?? '';
    tell(answer);
    if (stop.current && (await wizard.cancel({ token: wish.token })).cancelled) return undefined;
  }
}
