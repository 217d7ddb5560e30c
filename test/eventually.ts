/** Repeats a check until it holds: a busy machine is slow, not wrong. */

import { setTimeout } from 'node:timers/promises';

const PATIENCE_MS = 60_000;
const PAUSE_MS = 30;

export async function eventually(check: () => unknown): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await setTimeout(PAUSE_MS);
    }
  }
}
