/** The runs of a script that are under way: what each may do, and how long it may take. */
import { LIMITS } from './limits';
import type { AuthMode } from './permissions';

interface Run {
  readonly mode: AuthMode;
  readonly ends: number;
  readonly atEnd: (() => void)[];
}

export class Runs {
  /** A test may put its own clock here. */
  clock: () => number = Date.now;
  #slept = 0;
  /** Runs of the same user that are not seen here: other spreadsheets, other pages. */
  elsewhere = 0;
  readonly #under: Run[] = [];

  now(): number {
    return this.clock() + this.#slept;
  }

  /** Nobody waits here, but the time counts. */
  sleep(ms: number): void {
    this.#slept += ms;
  }

  get mode(): AuthMode {
    return this.#under.at(-1)?.mode ?? 'FULL';
  }

  during<T>(mode: AuthMode, longestMs: number, work: () => T): T {
    if (this.#under.length + this.elsewhere >= LIMITS.runsAtOnce) {
      throw new Error('There are too many scripts running simultaneously for this Google user account.');
    }
    const run: Run = { mode, ends: this.now() + longestMs, atEnd: [] };
    this.#under.push(run);
    try {
      const result = work();
      this.requireTime();
      return result;
    } finally {
      this.#under.pop();
      for (const step of run.atEnd) step();
    }
  }

  /** A run that is out of time is over: whatever it tries to catch or to take back, no call of Google's objects works any more. */
  requireTime(): void {
    const run = this.#under.at(-1);
    if (run && this.now() > run.ends) throw new Error('Exceeded maximum execution time');
  }

  /** What Google does when a run ends, however it ends. */
  atEnd(step: () => void): void {
    this.#under.at(-1)?.atEnd.push(step);
  }
}
