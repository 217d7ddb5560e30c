/** The server as promises: the one place that touches `google.script.run`. Requests and answers are JSON text. */

import type { Text } from '../kpi/text';
import type * as functions from '../sheets/functions';
import type { Failure, SelectedRange } from '../sheets/wizard/contract';
import type * as wizard from '../sheets/wizard-script';
import type { Catalogue } from './catalogue';

type EntryPoint = keyof typeof functions | keyof typeof wizard | 'templateList' | 'insertTemplate';

interface Runner extends Record<EntryPoint, (request?: string) => void> {
  withSuccessHandler(handle: (answer: string) => void): Runner;
  withFailureHandler(handle: (error: Error) => void): Runner;
}

declare const google: { readonly script: { readonly run: Runner } };

export const server = {
  functionCatalog: () => call<Catalogue>('functionCatalog'),
  insertFormula: (request: functions.InsertRequest) => call<functions.InsertAnswer>('insertFormula', request),
  selectedRange: () => call<SelectedRange>('selectedRange'),
};

/** A failure that the server puts into words for the user. */
export class Told extends Error {
  constructor(
    readonly text: Text,
    readonly remedy: Failure['remedy'],
  ) {
    super(text.en);
  }
}

/** A call may never answer (a lost connection, a closed laptop); then it fails, so that the page can offer a retry. */
const PATIENCE = 60_000;

export const TIMEOUT = 'timeout';

export function call<Answer>(name: EntryPoint, request?: object, patience = PATIENCE): Promise<Answer> {
  let waiting: ReturnType<typeof setTimeout>;
  return new Promise<string>((resolve, reject) => {
    waiting = setTimeout(() => reject(new Error(TIMEOUT)), patience);
    const run = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
    if (request) run[name](JSON.stringify(request));
    else run[name]();
  })
    .finally(() => clearTimeout(waiting))
    .then((answer) => read<Answer>(answer));
}

function read<Answer>(answer: string): Answer {
  const said = JSON.parse(answer) as Answer | Failure;
  if (isFailure(said)) throw new Told(said.error, said.remedy);
  return said;
}

function isFailure(said: unknown): said is Failure {
  return typeof said === 'object' && said !== null && 'error' in said;
}
