/** Tells where the seconds of a run went. */
export class Stopwatch {
  readonly parts = new Map<string, number>();
  readonly #start = performance.now();

  time<T>(part: string, work: () => T): T {
    const from = performance.now();
    try {
      return work();
    } finally {
      this.parts.set(part, (performance.now() - from) / 1000);
    }
  }

  async timeAsync<T>(part: string, work: () => Promise<T>): Promise<T> {
    const from = performance.now();
    const result = await work();
    this.parts.set(part, (performance.now() - from) / 1000);
    return result;
  }

  get seconds(): number {
    return Math.round(performance.now() - this.#start) / 1000;
  }

  /** `3.2 s: reading 0.4, loading 1.9, scan 0.3, build 0.6` */
  toString(): string {
    const parts = [...this.parts].map(([part, seconds]) => `${part} ${seconds.toFixed(1)}`);
    return `${this.seconds.toFixed(1)} s: ${parts.join(', ')}`;
  }
}
