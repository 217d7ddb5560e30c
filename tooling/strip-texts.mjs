// Takes out of the script what people read and no formula needs: every cell loads the whole script, so texts live in an HTML file.

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

/** An esbuild plugin over the declarations in `src/catalog/<group>/`. */
export const stripTexts = {
  name: 'strip-texts',
  setup(build) {
    build.onLoad({ filter: /[\\/]catalog[\\/][^\\/]+[\\/]\w+\.ts$/ }, ({ path }) => ({
      contents: strip(transformSync(readFileSync(path, 'utf8'), { loader: 'ts', charset: 'utf8' }).code),
      loader: 'js',
    }));
  },
};

export function strip(code) {
  const source = new MagicString(code);
  const { body } = parse(code, { ecmaVersion: 2022, sourceType: 'module' });
  const declaration = body.map(declarationIn).find(Boolean);
  if (!declaration) throw new Error('A file of the catalogue must declare one function with define…({ … }).');
  for (const property of declaration.properties) {
    if (TEXTS.has(property.key?.name)) cut(source, code, property);
    if (property.key?.name === 'params') stripLabels(source, property.value);
  }
  return source.toString();
}

function declarationIn({ type, declaration, declarations }) {
  const call = type === 'ExportDefaultDeclaration' ? declaration : declarations?.[0]?.init;
  return call?.type === 'CallExpression' && /^define/.test(call.callee.name) ? call.arguments[0] : undefined;
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
