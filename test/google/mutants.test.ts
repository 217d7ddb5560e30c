/** The list of `npm run mutate` names files and suites that exist, in at least thirty places, each of which stands there once. */

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

test('every break names a file and suites that are there', () => {
  const list = mutants();
  expect(list.length).toBeGreaterThanOrEqual(30);
  expect(list.filter(([file]) => !existsSync(join(root, file))).map(([file]) => file)).toEqual([]);
  expect(list.flatMap(([, , , suites]) => suites).filter((name) => !hasSuite(name))).toEqual([]);
});

test('what a break replaces stands in its file once', () => {
  const places = ([file, there]: Mutant) => readFileSync(join(root, file), 'utf8').split(there).length - 1;
  expect(mutants().filter((mutant) => places(mutant) !== 1)).toEqual([]);
});
