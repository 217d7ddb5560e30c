// Breaks a copy of the project in many places, one at a time, and says which breaks the tests do not notice: `npm run mutate`.
// `npm run mutate -- limits` tries only the breaks in files whose path holds that word; `--trust` after it skips the run without a break.

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { BUILT, mutants } from './mutate/mutants.mjs';

const root = join(import.meta.dirname, '..');
const LEFT_OUT = ['node_modules', '.git', 'bench', 'build', 'coverage'];

const copy = mkdtempSync(join(tmpdir(), 'kpi-sheet-mutate-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));

const isKept = (source) => !LEFT_OUT.includes(relative(root, source).split('/')[0]);
cpSync(root, copy, { recursive: true, filter: isKept });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
writeFileSync(
  join(copy, 'jest.mutate.cjs'),
  // The local spreadsheet from its sources: a break in them is then there without building it.
  `const { globalSetup, moduleNameMapper, ...config } = require('./jest.config.cjs');\nmodule.exports = config;\n`,
);

const build = () => execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: copy, stdio: 'pipe' });

/** `test/google/outcomes::intl` is the tests of a suite with that in their names. What the first failing one prints, or nothing. */
function failure(suites) {
  for (const suite of suites) {
    const [path, name = ''] = suite.split('::');
    const jest = join(root, 'node_modules/jest/bin/jest.js');
    const args = [
      jest,
      '-c',
      'jest.mutate.cjs',
      '--rootDir',
      copy,
      '--bail',
      '-w',
      '1',
      path,
      ...(name ? [`--testNamePattern=${name}`] : []),
    ];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
    // Names that no test has any more end well without having tried anything.
    const hasRun = / [1-9]\d* passed/.test(stderr);
    if (status !== 0 || !hasRun) return `${suite}\n${stdout}${stderr}`;
  }
  return undefined;
}

/** Whether dist holds a break. */
let isBroken = false;

function tried([file, there, put, suites]) {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  if (text.split(there).length !== 2) return 'not found once';
  const needsBuild = file.startsWith('src/') && suites.some((suite) => BUILT.some((pattern) => pattern.test(suite)));
  writeFileSync(
    path,
    text.replace(there, () => put),
  );
  try {
    if (needsBuild || isBroken) build();
    isBroken = needsBuild;
    return failure(suites) === undefined ? 'survived' : 'killed';
  } catch {
    return 'killed';
  } finally {
    writeFileSync(path, text);
  }
}

const [word = '', trusted] = process.argv.slice(2);
const chosen = mutants.filter(([file]) => file.includes(word));
build();
const suites = [...new Set(chosen.flatMap(([, , , names]) => names))];
const fault = trusted === '--trust' ? undefined : failure(suites);
if (fault !== undefined) {
  console.error(`The suites fail without any break, mend them first: ${fault}`);
  process.exit(1);
}
console.log(`${chosen.length} breaks, noticed by ${suites.length} suites or parts of suites.`);

const results = chosen.map((mutant, i) => {
  const result = tried(mutant);
  console.log(
    `${String(i + 1).padStart(3)} ${result.padEnd(8)} ${mutant[0]}: ${mutant[1].slice(0, 60)} → ${mutant[2].slice(0, 40)}`,
  );
  return { result, mutant };
});
const left = results.filter(({ result }) => result !== 'killed');
console.log(`killed ${results.length - left.length} of ${results.length}`);
for (const { result, mutant } of left)
  console.log(`${result}: ${mutant[0]}: ${mutant[1]} → ${mutant[2]} (${mutant[3].join(', ')})`);
process.exitCode = left.length === 0 ? 0 : 1;
