// Loads the whole catalogue into Node, for everything that is printed from it: wrappers, texts, docs.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

export const root = join(import.meta.dirname, '..');
const folder = join(root, 'src/catalog');

/** Paths such as `retention/CHURN`, in the order of the groups, then of the alphabet. */
export function paths(groups) {
  return Object.keys(groups).flatMap((group) =>
    readdirSync(join(folder, group))
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => `${group}/${file.slice(0, -'.ts'.length)}`),
  );
}

/** `{ groups, functions: [{ id, group, path, ...declaration }] }` */
export function loadCatalogue() {
  const { groups } = loadModule('../kpi/groups');
  const found = paths(groups);
  const modules = evaluate(found.map((path, i) => `export { default as _${i} } from './${path}';`).join('\n'));
  const functions = found.map((path, i) => {
    const [group, id] = path.split('/');
    return { id, group, path, ...modules[`_${i}`] };
  });
  return { groups, functions };
}

/** A module of the source by its path from the catalogue's folder. */
export function loadModule(path) {
  return evaluate(`export * from '${path}';`);
}

function evaluate(contents) {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
  });
  const module = { exports: {} };
  new Function('module', 'exports', outputFiles[0].text)(module, module.exports);
  return module.exports;
}
