// The suites that open a browser or build whole summaries come first: one that came last would leave a worker idle.

const { default: Sequencer } = require('@jest/test-sequencer');

const LONG = /[\\/]test[\\/](catalog|google|page|sheets|sidebar|templates)[\\/]/;

module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter(({ path }) => LONG.test(path)), ...sorted.filter(({ path }) => !LONG.test(path))];
  }
};
