/** The files exactly as `clasp push -f` sends them to Google, recorded by a stand-in on this machine. */

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Bundle } from '../../local/host/local-sheet';

interface Request {
  readonly method: string;
  readonly path: string;
  readonly host: string;
  readonly body: string;
}

export interface PushedFile {
  readonly name: string;
  readonly type: 'JSON' | 'SERVER_JS' | 'HTML';
  readonly source: string;
}

const output = execFileSync(process.execPath, [join(__dirname, 'record-push.mjs')], {
  encoding: 'utf8',
  maxBuffer: 1 << 26,
});

export const { requests } = JSON.parse(output) as { requests: Request[] };

export const pushed = (JSON.parse(requests.at(-1)?.body ?? '{}') as { files: PushedFile[] }).files;

const ENDINGS = { JSON: '.json', SERVER_JS: '.js', HTML: '.html' };

export const fileName = ({ name, type }: PushedFile): string => name + ENDINGS[type];

export const code = pushed.find((file) => fileName(file) === 'Code.js')?.source ?? '';

/** What the local spreadsheet runs when it is given the pushed files instead of the built ones. */
export const pushedBundle: Bundle = {
  code,
  html: Object.fromEntries(pushed.filter(({ type }) => type === 'HTML').map(({ name, source }) => [name, source])),
};
