// Builds the local spreadsheet into build/local: the page, the sidebar's frame, the server, and the headless host.

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const local = dirname(fileURLToPath(import.meta.url));
const root = dirname(local);
export const LOCAL_BUILD = join(root, 'build/local');

const shared = { bundle: true, logLevel: 'warning', legalComments: 'none', charset: 'utf8' };
const browser = { ...shared, platform: 'browser', mainFields: ['module', 'main'], target: 'es2022', minify: true };

const TEMPLATES = 'node_modules/@odoo/o-spreadsheet/dist/o_spreadsheet.xml';

/** Files that the page loads as they are. */
const COPIES = {
  'chart.js': 'node_modules/chart.js/dist/chart.umd.min.js',
  'index.html': 'local/page/index.html',
  'frame.html': 'local/page/frame.html',
};

/** o-spreadsheet folds the help of a formula; Sheets shows it at once, so the fold starts open here. */
function unfoldHelp(templates) {
  const start = templates.indexOf('t-name="o-spreadsheet-FunctionDescriptionProvider"');
  const help = templates
    .slice(start)
    .replace('isCollapsed="state.isCollapsed"', 'isCollapsed="!state.isCollapsed"')
    .replace(`state.isCollapsed ? 'collapsed' : ''`, `state.isCollapsed ? '' : 'collapsed'`);
  if (start < 0 || !help.includes('"!state.isCollapsed"'))
    throw new Error('The template of the formula help has changed.');
  return templates.slice(0, start) + help;
}

export async function buildLocal() {
  mkdirSync(LOCAL_BUILD, { recursive: true });
  const output = (name) => join(LOCAL_BUILD, name);
  await Promise.all([
    build({ ...browser, entryPoints: [join(local, 'page/main.ts')], format: 'esm', outfile: output('page.js') }),
    build({ ...browser, entryPoints: [join(local, 'page/frame.ts')], format: 'iife', outfile: output('frame.js') }),
    build({
      ...browser,
      entryPoints: [join(local, 'page/page.css')],
      outfile: output('page.css'),
      loader: { '.woff2': 'file', '.woff': 'file', '.ttf': 'file', '.eot': 'file', '.svg': 'file' },
      assetNames: '[name]',
    }),
    build({
      ...shared,
      entryPoints: { host: join(local, 'node/create.ts'), server: join(local, 'node/server.ts') },
      platform: 'node',
      packages: 'external',
      format: 'cjs',
      outdir: LOCAL_BUILD,
      outExtension: { '.js': '.cjs' },
    }),
  ]);
  for (const [name, from] of Object.entries(COPIES)) copyFileSync(join(root, from), output(name));
  writeFileSync(output('o_spreadsheet.xml'), unfoldHelp(readFileSync(join(root, TEMPLATES), 'utf8')));
}
