/** Reads the built add-on from its folder: Code.js and the HTML files that clasp would push beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from '../host/local-sheet';

const HTML = '.html';

export function readBundle(dist: string): Bundle {
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');
  const pages = readdirSync(dist).filter((file) => file.endsWith(HTML));
  return {
    code: read('Code.js'),
    html: Object.fromEntries(pages.map((file) => [file.slice(0, -HTML.length), read(file)])),
  };
}
