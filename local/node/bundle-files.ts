/** Reads the built add-on from its folder: its scripts and the HTML files that clasp would push beside them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from '../host/local-sheet';

const HTML = '.html';

export function readBundle(dist: string): Bundle {
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');
  const files = readdirSync(dist).sort();
  const pages = files.filter((file) => file.endsWith(HTML));
  const scripts = files.filter((file) => file.endsWith('.js'));
  return {
    code: scripts.map(read).join('\n'),
    html: Object.fromEntries(pages.map((file) => [file.slice(0, -HTML.length), read(file)])),
  };
}
