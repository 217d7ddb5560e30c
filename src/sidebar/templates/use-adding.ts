/** Adding a template: one at a time, and what came of it. */

import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../kpi/text';
import type { InsertTemplateAnswer, InsertTemplateRequest } from '../../sheets/templates/contract';
import type { TemplateId } from '../../templates/template';
import { call, TIMEOUT } from '../bridge';

export type Outcome =
  | { readonly kind: 'added' | 'again'; readonly summary: string }
  | { readonly kind: 'failed'; readonly error: unknown };

/** A workbook takes Google up to some minutes to fill. */
const PATIENCE = 300_000;

export function useAdding() {
  const running = useRef(false);
  /** The same until the server has answered: after a lost answer the next try asks for the same, not for a second copy. */
  const token = useRef('');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const add = (id: TemplateId, language: Language) => {
    if (running.current) return;
    running.current = true;
    token.current ||= `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
    setBusy(true);
    setOutcome(undefined);
    ask({ id, language, token: `${token.current}-${id}-${language}` }).then((came) => {
      running.current = false;
      if (!isLost(came)) token.current = '';
      setBusy(false);
      setOutcome(came);
    });
  };
  return { busy, outcome, add };
}

const isLost = (came: Outcome): boolean =>
  came.kind === 'failed' && came.error instanceof Error && came.error.message === TIMEOUT;

async function ask(request: InsertTemplateRequest): Promise<Outcome> {
  try {
    const { summary, repeated } = await call<InsertTemplateAnswer>('insertTemplate', request, PATIENCE);
    return { kind: repeated ? 'again' : 'added', summary: summary ?? '' };
  } catch (error) {
    return { kind: 'failed', error };
  }
}
