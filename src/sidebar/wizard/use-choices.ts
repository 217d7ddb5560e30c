/** The choices of the wizard and where the user is in it, kept while the page is closed. */

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PreviewAnswer, ScanAnswer } from '../../sheets/wizard/contract';
import { type Draft, follow, isOfSelection, reconcile, startFrom } from './draft';
import { keep, recallKept } from './kept';
import type { Step } from './steps';

interface Choices {
  readonly view: 'built' | 'steps';
  readonly step: Step;
  readonly draft: Draft;
  /** Tables that were used and are not there any more. */
  readonly gone: readonly string[];
}

export function useChoices(answer: ScanAnswer, reads: number) {
  const { document } = answer.settings;
  const [state, setState] = useState<Choices>(() => begun(answer));
  const seen = useRef(reads);
  useLayoutEffect(() => {
    if (seen.current === reads) return;
    seen.current = reads;
    setState((before) => again(before, answer));
  }, [reads]);
  const { view, step, draft } = state;
  useEffect(() => keep(document, view === 'steps' ? { draft, step } : null), [view, step, draft]);
  const edit = (how: (draft: Draft) => Draft) => setState((before) => ({ ...before, draft: how(before.draft) }));
  return {
    ...state,
    edit,
    follow: ({ suggested }: PreviewAnswer) => edit((before) => follow(before, suggested)),
    goTo: (next: Step) => setState((before) => ({ ...before, step: next, gone: [] })),
    begin: (next: Draft) => setState({ view: 'steps', step: 'data', ...reconcile(next, answer) }),
    finish: () => setState((before) => ({ ...before, view: 'built', gone: [] })),
  };
}

/** Where the user left off, else at the summary that stands, else at the beginning. */
function begun(answer: ScanAnswer): Choices {
  const kept = recallKept(answer.settings.document);
  if (!kept) {
    return { view: answer.built ? 'built' : 'steps', step: 'data', draft: startFrom(answer.request), gone: [] };
  }
  const { draft, gone } = reconcile(kept.draft, answer);
  return { view: 'steps', step: gone.length > 0 ? 'data' : kept.step, draft, gone };
}

/** A selection begins anew, and so does the way back from it; the same tables keep what was said of them. */
function again(before: Choices, answer: ScanAnswer): Choices {
  const anew = before.view === 'built' || answer.selected !== undefined || isOfSelection(before.draft);
  if (anew) return { ...before, draft: startFrom(answer.request), gone: [] };
  const { draft, gone } = reconcile(before.draft, answer);
  return { ...before, draft, gone, step: gone.length > 0 ? 'data' : before.step };
}
