// npm run test:data: the suite over public data sets, apart from the tests.

const config = require('./jest.config.cjs');

/** @type {import('jest').Config} */
module.exports = {
  ...config,
  testMatch: ['<rootDir>/test/data/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
