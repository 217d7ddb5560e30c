/** The probe asks Google about every row that is not documented, and its answers can stand in the table. */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScriptFormulas } from '../../local/host/content';
import { createLocalSheet } from '../../local/node/create';
import { rows } from './table';

const root = join(__dirname, '../..');
const code = readFileSync(join(root, 'probe/Probe.js'), 'utf8');

interface Answers {
  readonly on: string;
  readonly locale: string;
  readonly outcomes: Record<string, string>;
}

function run(locale: string, scriptFormulas?: ScriptFormulas): Answers {
  const sheet = createLocalSheet({ dist: { code, html: {} }, locale, scriptFormulas });
  sheet.open();
  const text = String(sheet.call('probe'));
  expect(sheet.cell("'KPI probe'!A1").value).toBe(text);
  return JSON.parse(text);
}

const asked = rows.filter(({ status }) => status !== 'documented');
/** Nobody may be asked to break a workbook for them. */
const READ_ONLY = ['copy-name'];

test('every row that is assumed or reported is asked about', () => {
  const { outcomes } = run('ru_RU');
  expect(Object.keys(outcomes).sort()).toEqual(
    asked
      .map(({ id }) => id)
      .filter((id) => !READ_ONLY.includes(id))
      .sort(),
  );
});

test.each(['en_US', 'ru_RU', 'de_DE', 'tr_TR'])(
  'run on the local spreadsheet it finds what the table says of it (%s)',
  (locale) => {
    const { outcomes } = run(locale);
    for (const { id, outcomes: known, expected, script } of asked) {
      const found = outcomes[id] ?? '';
      if (/^by hand: /.test(found)) continue;
      if (known) expect([id, known.includes(found)]).toEqual([id, true]);
      else expect([id, found]).toEqual([id, script ? expected : expected.replace(/^"|"$/g, '')]);
    }
  },
);

test('it tells the outcomes apart', () => {
  expect(run('ru_RU').outcomes['set-formula-comma']).toBe('read');
  expect(run('ru_RU', 'without commas').outcomes['set-formula-comma']).toBe('refused');
  expect(run('ru_RU', 'as typed').outcomes['set-formula-comma']).toBe('read as typed');
  expect(run('en_US').outcomes['set-formula-comma']).toMatch(/^by hand/);
});

test('npm run probe says that nobody has run it until somebody has', () => {
  const said = execFileSync(process.execPath, [join(root, 'tooling/probe.mjs')], { encoding: 'utf8' });
  const { probed } = JSON.parse(readFileSync(join(root, 'docs/google-behaviour.json'), 'utf8'));
  expect(/Nobody has run this probe on Google yet/.test(said)).toBe(probed === null);
  expect(readFileSync(join(root, 'build/probe/script/Probe.js'), 'utf8')).toBe(code);
});
