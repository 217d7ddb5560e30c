// Turns TypeScript and ES modules into what jest runs, with the compiler of the build.

const { transformSync } = require('esbuild');

module.exports = {
  process: (source, path) =>
    transformSync(source, {
      loader: path.endsWith('.tsx') ? 'tsx' : path.endsWith('.ts') ? 'ts' : 'js',
      format: 'cjs',
      target: 'node20',
      sourcemap: 'inline',
      sourcefile: path,
      charset: 'utf8',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      logOverride: { 'empty-import-meta': 'silent' },
    }),
};
