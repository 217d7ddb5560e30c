/** Takes back what a failed build has done, and finishes what a built one need not wait for. */

/** Steps that undo, run in reverse when the build fails. */
export class Undo {
  private readonly steps: (() => void)[] = [];

  push(step: () => void): void {
    this.steps.push(step);
  }

  run(): void {
    for (const step of this.steps.reverse()) anyway(step);
  }
}

/** Once more if it fails; then it is left: nothing that a user sees hangs on it. */
export function anyway(step: () => void): void {
  for (let tries = 0; tries < 2; tries++) {
    try {
      step();
      return;
    } catch {}
  }
}
