/** A browser for the page's tests: on Linux from an npm package, elsewhere the installed Chrome. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** A browser on a busy machine is slow, not wrong. */
export const PATIENCE_MS = 60_000;

const UNPACKED = join(__dirname, '../../build/chromium');

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--font-render-hinting=none',
];

export async function launchBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') return chromium.launch({ channel: 'chrome', timeout: PATIENCE_MS });
  const executablePath = process.env.CHROME_PATH ?? unpack();
  const env = { ...process.env, LD_LIBRARY_PATH: libraryPath(), FONTCONFIG_PATH: fontsPath() };
  return chromium.launch({ executablePath, args: ARGUMENTS, env, timeout: PATIENCE_MS });
}

/** The package unpacks into the temporary folder: a process of its own is given a folder of ours as that. */
function unpack(): string {
  const ready = join(UNPACKED, 'chromium');
  if (existsSync(ready)) return ready;
  const own = `${UNPACKED}-${process.pid}`;
  mkdirSync(own, { recursive: true });
  const script = `require('@sparticuz/chromium').executablePath()`;
  execFileSync(process.execPath, ['-e', script], { cwd: __dirname, env: { ...process.env, TMPDIR: own } });
  if (existsSync(ready)) rmSync(own, { recursive: true });
  else renameSync(own, UNPACKED);
  return ready;
}

const libraryPath = (): string =>
  [join(UNPACKED, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
const fontsPath = (): string => join(UNPACKED, 'fonts');
