// npm run bench:cold: what one formula costs when Google loads the whole script anew for it.
// New context, load, first =KPI_CAC(2000,100), as a ratio to a script of one function.
// `--without rows` leaves a group of functions out of the script.

import { createContext, runInContext } from 'node:vm';
import { scriptOf } from '../esbuild.config.mjs';
import { loadCatalogue } from '../tooling/catalogue.mjs';
import { threadTime } from './lib/clock.mjs';
import { machine } from './lib/machine.mjs';
import { spread } from './lib/stats.mjs';
import { milliseconds, table, times } from './report/cells.mjs';

const ROUNDS = 50;
const CALL = 'KPI_CAC(2000,100)';
const SIZE_GOAL = 110;
const RATIO_GOAL = 8;

const left = process.argv.includes('--without') ? process.argv[process.argv.indexOf('--without') + 1] : undefined;
const catalogue = loadCatalogue();

const scripts = {
  'KPI Sheet': await scriptOf({ ...catalogue, functions: catalogue.functions.filter(({ group }) => group !== left) }),
  'one function': 'function KPI_CAC(spend, customers) { return spend / customers; }\n',
};

/** The salt makes each source new, so that no cache of compiled code helps. */
function cold(source, salt) {
  globalThis.gc?.();
  const salted = `${source}\n// ${salt} ${Math.random()}\n`;
  const before = threadTime();
  const start = performance.now();
  const context = createContext({});
  runInContext(salted, context);
  const value = runInContext(CALL, context);
  const wall = performance.now() - start;
  const cpu = threadTime() - before;
  if (value !== 20) throw new Error(`${CALL} gave ${value}`);
  return { wall, cpu };
}

const rounds = Array.from({ length: ROUNDS + 3 }, (_, round) => {
  const names = Object.keys(scripts);
  if (round % 2) names.reverse();
  return Object.fromEntries(names.map((name) => [name, cold(scripts[name], round)]));
}).slice(3);

const of = (name, clock) => spread(rounds.map((round) => round[name][clock]));
const ratio = (clock) => spread(rounds.map((round) => round['KPI Sheet'][clock] / round['one function'][clock]));
const kilobytes = (text) => Buffer.byteLength(text) / 1024;
const keeps = (value, limit) => (value <= limit ? 'yes' : '**no**');

const lines = Object.entries(scripts).map(([name, source]) => {
  const cpu = of(name, 'cpu');
  return [name, `${kilobytes(source).toFixed(1)} KB`, milliseconds(of(name, 'wall').median), milliseconds(cpu.median)];
});
const onCpu = ratio('cpu');
const judged = Number.isFinite(onCpu.median) ? onCpu : ratio('wall');
const size = kilobytes(scripts['KPI Sheet']);
const functions = scripts['KPI Sheet'].match(/^function KPI_/gm)?.length ?? 0;
const { node, cores, load } = machine();

console.log(`## Cold start: context + load + first \`=${CALL}\`

Node ${node}, ${cores} cores, load average ${load.toFixed(2)}; medians of ${ROUNDS} rounds in turns.

${table(['script', 'size', 'ms', 'ms on the processor'], lines)}

- Ratio: ${times(ratio('wall'))}; on the processor ${times(onCpu)}. Goal ≤ ${RATIO_GOAL}: ${keeps(judged.median, RATIO_GOAL)}.
- Size: ${size.toFixed(1)} KB with ${functions} functions. Goal for the ratio functions and helpers alone ≤ ${SIZE_GOAL} KB: ${keeps(size, SIZE_GOAL)}.`);
