// Builds once, before any test, what the tests load: the very files that clasp would push, and the local spreadsheet.

import { buildLocal } from '../local/build.mjs';

export default async function buildForTests() {
  await import('../esbuild.config.mjs');
  await buildLocal();
}
