/** What the page keeps while it is closed, a document at a time. What it cannot read, it forgets. */

import { recall, remember } from '../ui/storage';
import type { Draft } from './draft';
import type { Step } from './steps';

export interface Kept {
  readonly draft: Draft;
  readonly step: Step;
}

/** Another number where the shape of what is kept changes: older ones are forgotten. */
const VERSION = 1;

const keyOf = (document: string) => `wizard.${document}`;

export function keep(document: string, kept: Kept | null): void {
  remember(keyOf(document), kept ? JSON.stringify({ version: VERSION, ...kept }) : '');
}

export function recallKept(document: string): Kept | null {
  try {
    const kept = JSON.parse(recall(keyOf(document)) || 'null') as (Kept & { version: number }) | null;
    const whole = kept?.version === VERSION && Array.isArray(kept.draft.request.tables);
    return whole ? { draft: kept.draft, step: kept.step } : null;
  } catch {
    return null;
  }
}
