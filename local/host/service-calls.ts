/** Counts the calls of Google's objects that a script makes, and lets a test make one of them fail. */

export class ServiceCalls {
  /** Since the last `reset`. */
  count = 0;
  /** The names of the calls, in their order; kept only while a test asks for them. */
  names: string[] | null = null;
  #failing = 0;
  #stopping = 0;
  readonly #isCell: () => boolean;
  readonly #require: (name: string) => void;

  /** Calls that a custom function makes while a cell is calculated do not count; `require` throws for what is not allowed. */
  constructor(isCell: () => boolean, require: (name: string) => void) {
    this.#isCell = isCell;
    this.#require = require;
  }

  reset(): void {
    this.count = 0;
    this.#failing = 0;
    this.#stopping = 0;
    if (this.names) this.names = [];
  }

  /** From now on the n-th call fails, as a service of Google may. */
  failAt(call: number): void {
    this.reset();
    this.#failing = call;
  }

  /** From the n-th call on nothing works any more, as when Google ends a run that takes too long: the script can take nothing back. */
  stopAt(call: number): void {
    this.reset();
    this.#stopping = call;
  }

  enter(name: string): void {
    this.#require(name);
    if (this.#isCell()) return;
    this.count++;
    this.names?.push(name);
    if (this.#stopping > 0 && this.count >= this.#stopping) throw new Error('Exceeded maximum execution time');
    if (this.count === this.#failing) throw new Error(`Service Spreadsheets failed while accessing ${name}.`);
  }
}
