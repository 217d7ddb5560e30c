/** What the chosen tables can feed, asked again when the choice changes; an answer that comes late is dropped. */

import { useEffect, useState } from 'preact/hooks';
import type { Request } from '../../report/request';
import type { PreviewAnswer } from '../../sheets/wizard/contract';
import { useLatest } from '../ui/use-latest';
import { wizard } from './server';
import type { Step } from './steps';

export interface Preview {
  /** The last answer, which may be of an earlier choice while `busy`. */
  readonly answer: PreviewAnswer | undefined;
  readonly busy: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** Several clicks in a row are one question. */
const PAUSE = 250;

interface State {
  readonly answer: PreviewAnswer | undefined;
  /** The question that was answered. */
  readonly of?: { readonly key: string; readonly kpis: string; readonly withValues: boolean };
  readonly busy: boolean;
  readonly error: unknown;
}

export function usePreview(
  request: Request | undefined,
  step: Step,
  /** Another reading of the workbook is another question. */
  reads: number,
  onAnswer: (answer: PreviewAnswer) => void,
): Preview {
  const latest = useLatest();
  const [state, setState] = useState<State>({ answer: undefined, busy: true, error: undefined });
  const [tries, setTries] = useState(0);
  const key = request ? `${reads}${keyOf(request)}` : '';
  const kpis = JSON.stringify(request?.kpis);
  const values = step !== 'data';
  // The measures that may have a target hang on the KPIs chosen, which are settled when that step is reached.
  const settled = step === 'data' || step === 'kpis' || state.of?.kpis === kpis;
  const known = state.of?.key === key && settled && (state.of.withValues || !values);
  useEffect(() => {
    latest.drop();
    const waits = request !== undefined && !known;
    setState((before) => ({ ...before, busy: waits, error: undefined }));
    if (!waits) return;
    const here = (answer: PreviewAnswer) => {
      setState({ answer, of: { key, kpis, withValues: values }, busy: false, error: undefined });
      onAnswer(answer);
    };
    const failed = (error: unknown) => setState((before) => ({ ...before, busy: false, error }));
    const waiting = setTimeout(() => latest.ask(() => wizard.preview({ ...request, values }), here, failed), PAUSE);
    return () => clearTimeout(waiting);
  }, [key, values, known, tries]);
  return { ...state, retry: () => setTries(tries + 1) };
}

/** What the figures hang on: a target or another tick in the list asks nothing. */
function keyOf({ tables, filters, period, periods, readings, currency, style }: Request): string {
  return JSON.stringify([tables, filters, period, periods, readings, currency, style]);
}
