// One call over a million rows in a fresh process with the memory settings that Node has by itself.

import { loadAddOn } from '../lib/google.mjs';
import { randomFrom } from '../lib/random.mjs';
import { handOver } from '../lib/rows.mjs';
import { tasks } from '../tasks/index.mjs';

const { taskId, rows, zone } = JSON.parse(process.argv[2]);
const task = tasks.find(({ id }) => id === taskId);
const { functions } = loadAddOn(zone);
const ranges = rangesOf();
globalThis.gc();
const rowsMemory = memory();
const start = performance.now();
task.ours(functions, ranges);
const seconds = (performance.now() - start) / 1000;
const made = memory() - rowsMemory;
process.send({ seconds, rowsMemory, made, peak: process.resourceUsage().maxRSS * 1024 }, () => process.exit(0));

/** Objects and typed arrays. */
function memory() {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function rangesOf() {
  const all = task.data(rows, randomFrom(20260301));
  return handOver(Object.fromEntries(task.columns.map((name) => [name, all[name]])))();
}
