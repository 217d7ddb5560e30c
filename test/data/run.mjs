// npm run test:data: compares with published answers on public data sets. They are not part of the repository: without them it says so.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const folder = join(root, '../shared/data');

if (!existsSync(folder)) {
  console.log(`The public data sets are not here (${folder}): nothing was compared.`);
} else {
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const { status } = spawnSync(process.execPath, [jest, '--config', 'jest.data.config.cjs'], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
