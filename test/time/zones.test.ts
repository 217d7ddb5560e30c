/** Days, weeks and months of the spreadsheet's zone, with the script in four other zones, where clocks change and at month ends. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const folder = mkdtempSync(join(tmpdir(), 'kpi-zones-'));
const script = join(folder, 'zone-check.js');

beforeAll(() => {
  buildSync({
    entryPoints: [join(__dirname, 'zone-check.ts')],
    bundle: true,
    platform: 'node',
    outfile: script,
    logLevel: 'error',
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'Europe/Berlin', 'America/Sao_Paulo'])(
  'a script in %s tells the periods of sheets in other zones as their calendars do, with Intl and without',
  (zone) => {
    const { stdout, stderr } = spawnSync('node', [script], { env: { ...process.env, TZ: zone }, encoding: 'utf8' });
    expect(stderr).toBe('');
    const { moments, differences } = JSON.parse(stdout);
    expect(differences).toEqual([]);
    expect(moments).toBeGreaterThan(15_000);
  },
);
