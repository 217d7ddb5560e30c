/** Runs the bundle in a Node context of its own: JavaScript's names, Google's objects, nothing of Node. */
import { createContext, Script } from 'node:vm';
import type { ScriptFunction } from '../host/host';
import type { Realm } from '../host/local-sheet';

export const nodeRealm: Realm = (code, names, globals) => {
  const context = createContext({ ...globals });
  new Script(code, { filename: 'Code.js' }).runInContext(context);
  return new Map(names.map((name) => [name, context[name] as ScriptFunction]));
};
