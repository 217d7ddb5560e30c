/** What the first formula of a sheet costs: loading the whole script, beside a script that holds one function only. */

import { writeSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { CODE_BUDGET } from './allowed';
import { code } from './pushed';

const ALONE = 'function KPI_CAC(spend, customers) { return spend / customers; }';
const RUNS = 15;
/** Generous: parsing the script anew must not become loading a library. */
const MOST_MS = 100;
const STDERR = 2;

/** Milliseconds from the text of a script to the value of a cell, in a fresh context; the best of some runs, since other work may share the machine. */
function firstCell(script: string): number {
  const times = Array.from({ length: RUNS }, (_, run) => {
    const context = createContext({});
    const start = performance.now();
    new Script(`${script}\n// ${run}`).runInContext(context);
    (context.KPI_CAC as (a: number, b: number) => number)(2000, 100);
    return performance.now() - start;
  });
  return Math.min(...times);
}

test('the first formula costs milliseconds', () => {
  const whole = firstCell(code);
  const alone = firstCell(ALONE);
  const kilobytes = (Buffer.byteLength(code) / 1024).toFixed(0);
  const ratio = (whole / alone).toFixed(0);
  writeSync(
    STDERR,
    `Code.js: ${kilobytes} of ${CODE_BUDGET / 1024} KB; first formula ${whole.toFixed(1)} ms, ${ratio} times a script of one function\n`,
  );
  expect(whole).toBeLessThan(MOST_MS);
});
