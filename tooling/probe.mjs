// Builds the probe, a script of its own for a spreadsheet of one's own, and says how to run it: `npm run probe`.

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const folder = 'build/probe';
const FILES = ['Probe.js', 'appsscript.json'];

const { probed } = JSON.parse(readFileSync(join(root, 'docs/google-behaviour.json'), 'utf8'));
const project = join(root, folder, '.clasp.json');

mkdirSync(join(root, folder, 'script'), { recursive: true });
for (const file of FILES) copyFileSync(join(root, 'probe', file), join(root, folder, 'script', file));
const scriptId = process.argv[2] ?? 'PUT-THE-ID-OF-A-SCRIPT-OF-YOUR-OWN-HERE';
writeFileSync(project, `${JSON.stringify({ scriptId, rootDir: 'script' }, null, 2)}\n`);

console.log(
  `${probed ? `Run on Google on ${probed.on}.` : 'Nobody has run this probe on Google yet.'} It takes five minutes, in an empty spreadsheet of your own:

1. Make a spreadsheet. Extensions → Apps Script → Project Settings: copy the script ID.
2. npm run probe -- SCRIPT-ID
3. npx clasp login            (once)
4. npx clasp push -f --project ${folder}/.clasp.json
5. Reload the spreadsheet, choose KPI probe → Run, and allow what Google asks.
6. Copy the text in cell A1 of the sheet "KPI probe" into "probed" of docs/google-behaviour.json, then npm run docs.

In File → Settings choose the locale Russia before step 5 to learn about commas in formulas as well.`,
);
