// npm run bench:grid: 10,000 cells =KPI_CAC(A2,B2) in the local spreadsheet, and one call over the two columns.

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildLocal, LOCAL_BUILD } from '../local/build.mjs';
import { difference } from './lib/equal.mjs';
import { codeFile } from './lib/google.mjs';
import { machine } from './lib/machine.mjs';
import { randomFrom } from './lib/random.mjs';
import { spread } from './lib/stats.mjs';
import { milliseconds, table } from './report/cells.mjs';

const CELLS = 10_000;
const ROUNDS = 3;
const LAST = CELLS + 1;

await buildLocal();
const { createLocalSheet } = createRequire(import.meta.url)(join(LOCAL_BUILD, 'host.cjs'));

/** A new spreadsheet with spend in column A and customers in column B; one customer count in fifty is 0. */
function filled() {
  const random = randomFrom(20260301);
  const sheets = [{ id: 'data', name: 'Data', colNumber: 6, rowNumber: LAST }];
  const sheet = createLocalSheet({ dist: dirname(fileURLToPath(codeFile)), workbook: { sheets } });
  const cells = {};
  for (let row = 2; row <= LAST; row++) {
    cells[`Data!A${row}`] = random.below(500_000) / 100;
    cells[`Data!B${row}`] = random.below(50);
  }
  sheet.setMany(cells);
  return sheet;
}

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const each = {};
for (let row = 2; row <= LAST; row++) each[`Data!C${row}`] = `=KPI_CAC(A${row},B${row})`;

const rounds = Array.from({ length: ROUNDS }, () => {
  const sheet = filled();
  const inCells = timed(() => sheet.setMany(each));
  const inOneCall = timed(() => sheet.set('Data!D2', `=KPI_CAC(A2:A${LAST},B2:B${LAST})`));
  const problem = difference(sheet.range(`Data!C2:C${LAST}`), sheet.range(`Data!D2:D${LAST}`));
  if (problem) throw new Error(`the cells and the one call differ: ${problem}`);
  return { inCells, inOneCall };
});

const line = (title, part) => {
  const { median, min, max } = spread(rounds.map((round) => round[part]));
  return [title, milliseconds(median), `${milliseconds(min)}–${milliseconds(max)}`];
};
const { node, cores, load } = machine();

console.log(`## The local spreadsheet: ${CELLS.toLocaleString('en')} values of KPI_CAC

Node ${node}, ${cores} cores, load average ${load.toFixed(2)}; medians of ${ROUNDS} rounds. Both columns are equal.

${table(
  ['written as', 'ms', 'from–to'],
  [line('10,000 cells `=KPI_CAC(A2,B2)`', 'inCells'), line('one cell `=KPI_CAC(A2:A10001,B2:B10001)`', 'inOneCall')],
)}`);
