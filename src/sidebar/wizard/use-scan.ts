/** The tables of the workbook, read when the page opens and again when the user wishes. */

import { useEffect, useState } from 'preact/hooks';
import type { ScanAnswer, ScanWish } from '../../sheets/wizard/contract';
import { useLatest } from '../ui/use-latest';
import { wizard } from './server';

export interface Scanning {
  readonly answer: ScanAnswer | undefined;
  /** How often the workbook was read: a new answer means a new look at the choices. */
  readonly reads: number;
  readonly busy: boolean;
  /** The last reading that failed; the answer before it stays. */
  readonly failure: { readonly error: unknown; readonly wish: ScanWish } | undefined;
  readonly read: (wish?: ScanWish) => void;
}

export function useScan(): Scanning {
  const latest = useLatest();
  const [state, setState] = useState<Omit<Scanning, 'read'>>({
    answer: undefined,
    reads: 0,
    busy: true,
    failure: undefined,
  });
  const read = (wish: ScanWish = {}) => {
    setState((before) => ({ ...before, busy: true, failure: undefined }));
    latest.ask(
      () => wizard.scan(wish),
      (answer) => setState(({ reads }) => ({ answer, reads: reads + 1, busy: false, failure: undefined })),
      (error) => setState((before) => ({ ...before, busy: false, failure: { error, wish } })),
    );
  };
  useEffect(() => read(), []);
  return { ...state, read };
}
