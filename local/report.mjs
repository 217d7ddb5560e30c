// `npm run report -- FILE…`: builds what is out of date, then runs the built add-on over the files. See --help.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const program = join(root, 'build/local/report.cjs');
const WIDTH_WITHOUT_TERMINAL = 160;

function newest(...folders) {
  const times = folders.map((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((file) => statSync(join(root, folder, file)).mtimeMs),
  );
  return Math.max(0, ...times.flat());
}

const isOlder = (file, time) => !existsSync(file) || statSync(file).mtimeMs < time;

/** What the build says goes to stderr: stdout belongs to the report. */
async function buildAddOn() {
  const { log } = console;
  console.log = console.error;
  await import('../esbuild.config.mjs');
  console.log = log;
}

if (isOlder(join(dist, 'Code.js'), newest('src', 'tooling'))) await buildAddOn();
if (isOlder(program, newest('src', 'local'))) {
  await build({
    entryPoints: [join(root, 'local/report/main.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    packages: 'external',
    format: 'cjs',
    logLevel: 'warning',
    charset: 'utf8',
  });
}

const { main } = createRequire(import.meta.url)(program);
process.exitCode = await main(process.argv.slice(2), dist, {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  width: process.stdout.columns ?? WIDTH_WITHOUT_TERMINAL,
});
