// Loads the local spreadsheet once for all suites of a worker: compiling it anew for each would take most of their time.

const { join } = require('node:path');
const { TestEnvironment } = require('jest-environment-node');

// The engine's timing notes.
console.debug = () => undefined;

const HOST = join(__dirname, '../build/local/host.cjs');

/** The spreadsheet takes commands made of objects of its own realm; a suite's are those of a sandbox. */
function takingAnyCommand(sheet) {
  const { model } = sheet;
  const { dispatch } = model;
  model.dispatch = (type, payload) => dispatch(type, toOwn(payload));
  return sheet;
}

function toOwn(value) {
  if (Array.isArray(value)) return Array.from(value, toOwn);
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value)?.constructor.name !== 'Object')
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toOwn(one)]));
}

module.exports = class LocalSheetEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.localSheet = () => {
      const { createLocalSheet } = require(HOST);
      const open = ({ workbook, ...others }) => createLocalSheet({ ...others, workbook: toOwn(workbook) });
      return { createLocalSheet: (options) => takingAnyCommand(open(options)) };
    };
  }
};
