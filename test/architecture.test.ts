/** The structure that a newcomer can rely on: imports run one way, Google is touched in one folder, files stay short. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(__dirname, '..');

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    return statSync(join(root, path)).isDirectory() ? filesIn(path) : /\.(ts|tsx|mjs)$/.test(name) ? [path] : [];
  });
}

const source = filesIn('src');
const everything = [...source, ...filesIn('local'), ...filesIn('tooling'), ...filesIn('test')];
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

/** What a folder of src may import, besides itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  kpi: [],
  time: ['kpi'],
  rows: ['kpi', 'time'],
  catalog: ['kpi', 'time', 'rows'],
  'load.ts': ['kpi', 'catalog'],
  report: ['kpi', 'time', 'rows'],
  templates: ['kpi', 'rows', 'report'],
  sheets: ['kpi', 'time', 'load.ts', 'report', 'templates', 'wizard.ts'],
  'wizard.ts': ['sheets'],
  'main.ts': ['kpi', 'load.ts', 'sheets'],
  sidebar: ['kpi', 'time', 'report', 'sheets', 'templates'],
};

const part = (path: string) => path.split('/')[1];

test('imports run one way', () => {
  const wrong = source.flatMap((path) =>
    [...textOf(path).matchAll(/(?:from|import|require\()\s*['"`](\.[^'"`]+)/g)]
      .map(([, target]) => part(relative(root, join(root, dirname(path), target))))
      .map((target) => (target === 'load' || target === 'wizard' ? `${target}.ts` : target))
      .filter((target) => target !== part(path) && !MAY_IMPORT[part(path)].includes(target))
      .map((target) => `${path} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('the sidebar takes only types from the rest, and the ids of what is chosen', () => {
  const wrong = source.filter(
    (path) =>
      part(path) === 'sidebar' &&
      /^import (?!type).*from '(\.\.\/)+(kpi|time|report(?!\/request')|sheets)\//m.test(textOf(path)),
  );
  expect(wrong).toEqual([]);
});

test('only src/sheets touches the objects of Google', () => {
  const google =
    /\b(SpreadsheetApp|HtmlService|Session|Utilities|PropertiesService|CacheService|LockService|ScriptApp|UrlFetchApp)\./;
  const code = (path: string) => textOf(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  expect(source.filter((path) => part(path) !== 'sheets' && google.test(code(path)))).toEqual([]);
});

test('each file opens with what it is for; a declaration of the catalogue says it in its fields', () => {
  const silent = everything.filter(
    (path) => !/^src\/catalog\//.test(path) && !/^(\/\*\*(\n \*)?|\/\/) \S/.test(textOf(path)),
  );
  expect(silent).toEqual([]);
});

test('files stay short', () => {
  const long = everything
    .map((path) => [path, textOf(path).split('\n').length] as const)
    .filter(([, lines]) => lines > 300);
  expect(long).toEqual([]);
});

test('no test is skipped or narrowed, and no type is silenced', () => {
  const silenced =
    /\.(skip|only|todo)\(|\bx(it|test|describe)\(|@ts-(ignore|expect-error|nocheck)|\bas any\b|: any(\[\])?\s*[;,)=]/;
  expect(everything.filter((path) => !path.endsWith('architecture.test.ts') && silenced.test(textOf(path)))).toEqual(
    [],
  );
});
