/** Counts the calls of Google's objects that a script makes, and lets a test make one of them fail. */

export class ServiceCalls {
  /** Since the last `reset`. */
  count = 0;
  /** The names of the calls, in their order; kept only while a test asks for them. */
  names: string[] | null = null;
  #failing = 0;
  readonly #isCell: () => boolean;

  /** Calls that a custom function makes while a cell is calculated do not count. */
  constructor(isCell: () => boolean) {
    this.#isCell = isCell;
  }

  reset(): void {
    this.count = 0;
    this.#failing = 0;
    if (this.names) this.names = [];
  }

  /** From now on the n-th call fails, as a service of Google may. */
  failAt(call: number): void {
    this.reset();
    this.#failing = call;
  }

  enter(name: string): void {
    if (this.#isCell()) return;
    this.count++;
    this.names?.push(name);
    if (this.count === this.#failing) throw new Error(`Service Spreadsheets failed while accessing ${name}.`);
  }
}
