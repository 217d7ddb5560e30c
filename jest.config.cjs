// One run for everything: core, catalogue, bundle, local spreadsheet, page in a browser.

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: '<rootDir>/test/environment.cjs',
  moduleNameMapper: { 'local/node/create$': '<rootDir>/test/local-sheet.cjs' },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/data/'],
  transform: { '^.+\\.[tj]sx?$': '<rootDir>/test/transform.cjs' },
  transformIgnorePatterns: ['/node_modules/(?!@ironcalc/)'],
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/sequencer.cjs',
  // A busy machine is slow, not wrong.
  testTimeout: 120_000,
  // A test file finds every other global by way of its sandbox, which costs more than the calls themselves.
  sandboxInjectedGlobals: [
    'Array',
    'Error',
    'JSON',
    'Map',
    'Math',
    'Number',
    'Object',
    'Promise',
    'Reflect',
    'RegExp',
    'Set',
    'String',
    'Symbol',
    'WeakMap',
    'parseFloat',
    'parseInt',
  ],
  setupFiles: ['<rootDir>/test/quiet.cjs'],
  globalSetup: '<rootDir>/test/build.mjs',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/build/', '<rootDir>/bench/'],
};
