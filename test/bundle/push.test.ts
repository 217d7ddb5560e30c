/** What would be pushed to Google: these files, this manifest, nothing else. */

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../catalogue';

const FILES = ['Code.js', 'Functions.html', 'Texts.html', 'Wizard.html', 'appsscript.json'];
const root = join(__dirname, '../..');

test('dist holds the script, its HTML and the manifest', () => {
  expect(readdirSync(dist).sort()).toEqual(FILES);
});

test('clasp would push exactly these files', () => {
  const output = execFileSync(
    process.execPath,
    [join(root, 'node_modules/@google/clasp/build/src/index.js'), 'show-file-status', '--json'],
    { cwd: root, encoding: 'utf8' },
  );
  const { filesToPush, untrackedFiles } = JSON.parse(output) as { filesToPush: string[]; untrackedFiles: string[] };
  expect(filesToPush.map((file) => file.replace(/^dist\//, '')).sort()).toEqual(FILES);
  expect(untrackedFiles.filter((file) => file.startsWith('dist/'))).toEqual([]);
});

test('the manifest asks for the open spreadsheet and the sidebar only', () => {
  const manifest = JSON.parse(readFileSync(join(dist, 'appsscript.json'), 'utf8')) as {
    oauthScopes: string[];
    runtimeVersion: string;
  };
  expect(manifest.oauthScopes.sort()).toEqual([
    'https://www.googleapis.com/auth/script.container.ui',
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
  ]);
  expect(manifest.runtimeVersion).toBe('V8');
});

test.each(['Texts.html', 'Wizard.html'])('no sign in %s can begin or end a tag or a comment', (file) => {
  expect(readFileSync(join(dist, file), 'utf8')).not.toMatch(/[<>&/]/);
});
