/** The pages and the catalogue as the build makes them, from today's sources. */

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Catalogue } from '../../src/sidebar/catalogue';

const root = join(__dirname, '../..');

/** The tools are ES modules, which jest cannot import: a process of its own prints what they make. */
function print<Value>(script: string): Value {
  const argv = ['--input-type=module', '-e', `${script}; process.stdout.write(JSON.stringify(await made()));`];
  return JSON.parse(execFileSync(process.execPath, argv, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 })) as Value;
}

/** The pages of the sidebar by the names of their files. */
export function builtPages(): { file: string; html: string }[] {
  return print(`
    import { sidebarPages } from './tooling/sidebar.mjs';
    const made = () => sidebarPages()`);
}

export function pageOf(name: 'Functions.html' | 'Summary.html'): string {
  return builtPages().find(({ file }) => file === name)?.html ?? '';
}

export function realFunctions(): Catalogue['functions'] {
  return print(`
    import { loadCatalogue } from './tooling/catalogue.mjs';
    import { textsOf } from './tooling/texts.mjs';
    const made = () => textsOf(loadCatalogue())`);
}
