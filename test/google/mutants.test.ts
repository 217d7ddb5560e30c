/** The list of `npm run mutate` fits the code: each break can be made, in at least thirty places, by tests that exist. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

const root = join(__dirname, '../..');

type Mutant = readonly [file: string, there: string, put: string, suites: readonly string[]];

function mutants(): readonly Mutant[] {
  const source = readFileSync(join(root, 'tooling/mutate/mutants.mjs'), 'utf8');
  const { code } = transformSync(source, { format: 'cjs' });
  const module = { exports: {} as { mutants: readonly Mutant[] } };
  new Function('module', 'exports', code)(module, module.exports);
  return module.exports.mutants;
}

const hasSuite = (suite: string): boolean => {
  const [name = ''] = suite.split('::');
  if (existsSync(join(root, name))) return true;
  const cut = name.lastIndexOf('/');
  return readdirSync(join(root, name.slice(0, cut))).some((file) => file.startsWith(name.slice(cut + 1)));
};

test('every break stands once in its file, and its suites are there', () => {
  const list = mutants();
  expect(list.length).toBeGreaterThanOrEqual(30);
  const stale = list.filter(([file, there]) => readFileSync(join(root, file), 'utf8').split(there).length !== 2);
  expect(stale.map(([file, there]) => `${file}: ${there}`)).toEqual([]);
  expect(list.flatMap(([, , , suites]) => suites).filter((name) => !hasSuite(name))).toEqual([]);
});
