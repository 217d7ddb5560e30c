/** The server as promises: the one place that touches `google.script.run`. Requests and answers are JSON text. */

import type * as functions from '../sheets/functions';
import type { Catalogue } from './catalogue';

type EntryPoint = keyof typeof functions;

interface Runner extends Record<EntryPoint, (request?: string) => void> {
  withSuccessHandler(handle: (answer: string) => void): Runner;
  withFailureHandler(handle: (error: Error) => void): Runner;
}

declare const google: { readonly script: { readonly run: Runner } };

export const server = {
  functionCatalog: () => call<Catalogue>('functionCatalog'),
  insertFormula: (request: functions.InsertRequest) => call<functions.InsertAnswer>('insertFormula', request),
};

/** A call may never answer (a lost connection, a closed laptop); then it fails, so that the page can offer a retry. */
const PATIENCE = 60_000;

function call<Answer>(name: EntryPoint, request?: object): Promise<Answer> {
  return new Promise<string>((resolve, reject) => {
    setTimeout(() => reject(new Error('timeout')), PATIENCE);
    const run = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
    if (request) run[name](JSON.stringify(request));
    else run[name]();
  }).then((answer) => JSON.parse(answer) as Answer);
}
