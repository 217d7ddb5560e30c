// npm run bench: KPI Sheet's row functions beside a hand-written loop and the usual libraries.
// Prints markdown, and writes it with all figures to bench/out/. Options: lib/options.mjs.

import { mkdirSync, writeFileSync } from 'node:fs';
import { machine } from './lib/machine.mjs';
import { readOptions } from './lib/options.mjs';
import { report } from './report/report.mjs';
import { columnCall } from './sections/column-call.mjs';
import { firstCall } from './sections/first-call.mjs';
import { million } from './sections/million.mjs';
import { periods } from './sections/periods.mjs';
import { rowTasks } from './sections/row-tasks.mjs';

const options = readOptions();
const sections = { rows: rowTasks, first: firstCall, periods, columns: columnCall, million };
const chosen = Object.keys(sections).filter((id) => options.only.length === 0 || options.only.includes(id));

const results = { machine: machine(), options };
for (const id of chosen) {
  process.stderr.write(`— ${id}\n`);
  results[id] = await sections[id](options);
}
results.machine.after = machine().load;

const markdown = report(results);
const out = new URL('./out/', import.meta.url);
mkdirSync(out, { recursive: true });
writeFileSync(new URL('results.md', out), markdown);
writeFileSync(new URL('results.json', out), `${JSON.stringify(results, null, 1)}\n`);
console.log(markdown);
