// Makes the catalogue lean for the script, which every cell loads whole: no texts that people read (they live in an HTML file),
// and no declaration run before its function is called.

import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';
import MagicString from 'magic-string';

const TEXTS = new Set([
  'question',
  'summary',
  'formula',
  'native',
  'examples',
  'source',
  'misused',
  'benchmark',
  'neighbours',
  'aliases',
  'unit',
  'better',
]);

/** An esbuild plugin: `src/load.ts` gets a table of the declarations in `paths`, each of them a function that is run when needed. */
export function leanCatalogue(paths) {
  return {
    name: 'lean-catalogue',
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/]load\.ts$/ }, () => ({ contents: tableOf(paths), loader: 'js' }));
      build.onLoad({ filter: /[\\/]catalog[\\/][^\\/]+[\\/]\w+\.ts$/ }, ({ path }) => ({
        contents: lean(transformSync(readFileSync(path, 'utf8'), { loader: 'ts', charset: 'utf8' }).code),
        loader: 'js',
      }));
    },
  };
}

function tableOf(paths) {
  const imports = paths.map((path, i) => `import _${i} from './catalog/${path}.ts';`);
  const entries = paths.map((path, i) => `'${path}': _${i}`);
  return `${imports.join('\n')}\nconst table = { ${entries.join(', ')} };\nexport const load = (path) => table[path]();\n`;
}

/** `export default defineKpi({ … })` becomes a function that declares it, without its texts. */
function lean(code) {
  const source = new MagicString(code);
  const { body } = parse(code, { ecmaVersion: 2022, sourceType: 'module' });
  const call = body.map(callIn).find(Boolean);
  if (!call) throw new Error('A file of the catalogue must declare one function with define…({ … }).');
  source.prependLeft(call.start, '() => ');
  for (const property of call.arguments[0].properties) {
    if (TEXTS.has(property.key?.name)) cut(source, code, property);
    if (property.key?.name === 'params') stripLabels(source, property.value);
  }
  return source.toString();
}

function callIn({ type, declaration, declarations }) {
  const call = type === 'ExportDefaultDeclaration' ? declaration : declarations?.[0]?.init;
  return call?.type === 'CallExpression' && /^define/.test(call.callee.name) ? call : undefined;
}

function cut(source, code, { start, end }) {
  source.remove(start, code[end] === ',' ? end + 1 : end);
}

/** `money('spend', { en, ru })` keeps its name only. */
function stripLabels(source, node) {
  if (!node || typeof node !== 'object') return;
  if (node.type === 'CallExpression') {
    for (const { start, end } of node.arguments.filter(isText)) source.overwrite(start, end, '0');
  }
  for (const child of Object.values(node)) stripLabels(source, child);
}

function isText({ type, properties }) {
  return type === 'ObjectExpression' && properties.map(({ key }) => key?.name).join() === 'en,ru';
}
