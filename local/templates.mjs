// `npm run templates`: builds the add-on, then writes every template as .xlsx in both languages.
//   --out FOLDER   where to (build/templates)
//   --only ids     such as funnel,saas
//   --check        calculates every formula with LibreOffice and IronCalc and compares, cell by cell, with the KPI functions
//   --previews     draws the pictures on the cards of the sidebar anew

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { PREVIEWS } from '../tooling/templates.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const program = join(root, 'build/local/templates.cjs');

await import('../esbuild.config.mjs');
await build({
  entryPoints: [join(root, 'local/templates/main.ts')],
  outfile: program,
  bundle: true,
  platform: 'node',
  packages: 'external',
  format: 'cjs',
  logLevel: 'warning',
  charset: 'utf8',
});
/** The spreadsheet engine tells how long its steps take. */
console.debug = () => {};
const { main } = createRequire(import.meta.url)(program);
const dist = process.env.DIST ?? join(root, 'dist');
process.exitCode = await main(process.argv.slice(2), { dist, previews: PREVIEWS });
