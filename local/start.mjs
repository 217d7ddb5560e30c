// `npm start`: builds the add-on and the local spreadsheet, serves them on this machine only, and prints the address.
// `npm start -- deals.csv spend.xlsx` opens these files in the place of the sample.

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildLocal, LOCAL_BUILD } from './build.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

await import('../esbuild.config.mjs');
await buildLocal();
const { bookOf, serveLocal } = createRequire(import.meta.url)(join(LOCAL_BUILD, 'server.cjs'));
const port = Number(process.env.PORT ?? 0);

try {
  const book = await bookOf(process.argv.slice(2));
  const { address } = await serveLocal({ dist: join(root, 'dist'), build: LOCAL_BUILD, book, port });
  console.log(`KPI Sheet is open at ${address}`);
  console.log(`In Russian:          ${address}/?lang=ru`);
  console.log('Stop it with Ctrl+C.');
} catch (error) {
  const unread = error.constructor.name === 'Failure';
  if (!unread && error.code !== 'EADDRINUSE') throw error;
  console.error(unread ? error.message : `Port ${port} is in use. Choose another: PORT=8081 npm start`);
  process.exit(1);
}
