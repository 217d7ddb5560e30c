/** The script that was pushed, in a context of its own, with nothing but what Apps Script has. */

import { createContext, Script } from 'node:vm';
import { texts } from '../catalogue';
import { code } from './pushed';

const script = new Script(code, { filename: 'Code.js' });

/** A fresh context, as Google makes one for every cell, with the script loaded. */
export function load(globals: Record<string, unknown> = {}): Record<string, unknown> {
  const context = createContext({ ...globals });
  script.runInContext(context);
  return context as Record<string, unknown>;
}

/** Calls a custom function by its name in a fresh context. */
export function callFresh(name: string, args: readonly unknown[], globals?: Record<string, unknown>): unknown {
  return (load(globals)[name] as (...args: unknown[]) => unknown)(...args);
}

/** The services that the helper functions need. */
export const services = {
  HtmlService: { createHtmlOutputFromFile: () => ({ getContent: () => texts }) },
};
