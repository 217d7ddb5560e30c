/** Runs the bundle in a Node context of its own: JavaScript's names, Google's objects, nothing of Node. */
import { type Context, createContext, Script } from 'node:vm';
import type { ScriptFunction } from '../host/host';
import type { Realm } from '../host/local-sheet';

export const nodeRealm: Realm = realmWith({ evaluates: true });

/** `evaluates`: whether the script may run texts, by `eval` or `new Function`. */
export function realmWith({ evaluates }: { evaluates: boolean }): Realm {
  return (code, names, globals) =>
    load(code, names, createContext({ ...globals }, { codeGeneration: { strings: evaluates, wasm: true } }));
}

function load(code: string, names: readonly string[], context: Context): Map<string, ScriptFunction> {
  new Script(code, { filename: 'Code.js' }).runInContext(context);
  return new Map(names.map((name) => [name, context[name] as ScriptFunction]));
}
