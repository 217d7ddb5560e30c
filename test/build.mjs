// Builds once, before any test, what the tests load: the very files that clasp would push.

export default async function buildForTests() {
  await import('../esbuild.config.mjs');
}
