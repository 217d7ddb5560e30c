/** What is printed is up to date: the reference with the catalogue, the README's section with the table of behaviours. */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

test('docs/reference.*.md and README.md are what `npm run docs` prints', () => {
  const script = `import { docsOf } from './tooling/docs.mjs'; import { loadCatalogue } from './tooling/catalogue.mjs';
    process.stdout.write(JSON.stringify(docsOf(loadCatalogue())));`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  for (const [file, text] of Object.entries(JSON.parse(printed) as Record<string, string>)) {
    expect(readFileSync(join(root, file), 'utf8')).toBe(text);
  }
});
