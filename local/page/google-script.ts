/** `google.script.run` and `google.script.host`, as an HtmlService page knows them. */
import { findForbidden } from '../host/client-call';
import { guard } from '../host/guard';
import type { FromFrame, ToFrame } from './protocol';

type Handler = (value: unknown, userObject: unknown) => void;

interface Handlers {
  success?: Handler;
  failure?: Handler;
  userObject?: unknown;
}

interface Pending extends Handlers {
  name: string;
}

export interface ScriptRun {
  run: object;
  settle(message: ToFrame): void;
}

type Send = (id: number, name: string, args: unknown[]) => void;

export function scriptRun(functions: readonly string[], send: Send): ScriptRun {
  const pending = new Map<number, Pending>();
  let calls = 0;
  const call = (name: string, handlers: Handlers, args: unknown[]) => {
    const index = args.findIndex((arg) => findForbidden(arg) !== null);
    if (index >= 0) throw new TypeError(`Failed due to illegal value in property: ${index}`);
    const id = ++calls;
    pending.set(id, { ...handlers, name });
    send(id, name, args);
  };
  const settle = (message: ToFrame) => {
    const waiting = pending.get(message.id);
    pending.delete(message.id);
    if (waiting) answer(waiting, message);
  };
  return { run: runner(functions, {}, call), settle };
}

type Call = (name: string, handlers: Handlers, args: unknown[]) => void;

function runner(functions: readonly string[], handlers: Handlers, call: Call): object {
  const again = (more: Handlers) => runner(functions, { ...handlers, ...more }, call);
  const entries = functions.map((name) => [name, (...args: unknown[]) => call(name, handlers, args)]);
  return guard(
    {
      withSuccessHandler: (success: Handler) => again({ success }),
      withFailureHandler: (failure: Handler) => again({ failure }),
      withUserObject: (userObject: unknown) => again({ userObject }),
      ...Object.fromEntries(entries),
    },
    'google.script.run',
  );
}

function answer({ name, success, failure, userObject }: Pending, message: ToFrame): void {
  if (message.type === 'result') success?.(message.value, userObject);
  else if (failure) failure(new Error(message.message), userObject);
  else console.error(`Uncaught error of ${name}: ${message.message}`);
}

export function scriptHost(send: (message: FromFrame) => void, origin: string): object {
  const editor = guard({ focus: () => send({ type: 'focus-editor' }) }, 'google.script.host.editor');
  const ignored = () => undefined;
  return guard(
    { close: () => send({ type: 'close' }), setHeight: ignored, setWidth: ignored, origin, editor },
    'google.script.host',
  );
}
