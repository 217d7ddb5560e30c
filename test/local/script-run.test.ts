// google.script.run: what a page may call, what may travel, and how failures arrive.

import { createLocalSheet } from '../../local/node/create';
import { scriptRun } from '../../local/page/google-script';
import { fixture } from './fixture';

const sheet = createLocalSheet({ dist: fixture });

describe('a call from a page', () => {
  it('carries plain values both ways', () => {
    expect(sheet.callFromPage('add', [2, 3])).toBe(5);
    expect(sheet.callFromPage('same', [{ a: [1, 'two', null, true] }])).toEqual({ a: [1, 'two', null, true] });
  });

  it('gives null for nothing', () => {
    expect(sheet.callFromPage('same', [])).toBeNull();
  });

  it.each(['hidden_', 'nowhere'])('finds no function %s', (name) => {
    expect(() => sheet.callFromPage(name, [])).toThrow(`Script function not found: ${name}`);
  });

  it.each([
    ['a Date', new Date(0)],
    ['a function', () => 1],
    ['a Date inside', { list: [new Date(0)] }],
    ['an instance of a class', new URL('http://example.com')],
  ])('refuses %s as an argument', (_, value) => {
    expect(() => sheet.callFromPage('same', [value])).toThrow(/The argument holds a \w+/);
  });

  it('refuses a Date in the result', () => {
    expect(() => sheet.callFromPage('today', [])).toThrow('The return value holds a Date');
  });

  it('passes the message of a failure on', () => {
    expect(() => sheet.callFromPage('fail', [])).toThrow('It failed on purpose.');
  });
});

describe('the runner in the page', () => {
  type Runner = Record<string, (...args: unknown[]) => void> & {
    withSuccessHandler(handler: (value: unknown, user: unknown) => void): Runner;
    withFailureHandler(handler: (error: Error, user: unknown) => void): Runner;
    withUserObject(user: unknown): Runner;
  };

  function open() {
    const sent: [number, string, unknown[]][] = [];
    const { run, settle } = scriptRun(['add', 'fail'], (...call) => sent.push(call));
    return { run: run as Runner, settle, sent };
  }

  it('names every function, so that clients can list them', () => {
    expect(Object.keys(open().run)).toEqual(expect.arrayContaining(['add', 'fail', 'withSuccessHandler']));
  });

  it('answers each call to its own handlers, in any order', () => {
    const { run, settle, sent } = open();
    const heard: unknown[] = [];
    run
      .withSuccessHandler((value, user) => heard.push(value, user))
      .withUserObject('first')
      .add?.(1, 2);
    run.withFailureHandler((error) => heard.push(error instanceof Error, error.message)).fail?.();
    settle({ type: 'failure', id: 2, message: 'no' });
    settle({ type: 'result', id: 1, value: 3 });
    expect(sent).toEqual([
      [1, 'add', [1, 2]],
      [2, 'fail', []],
    ]);
    expect(heard).toEqual([true, 'no', 3, 'first']);
  });

  it('refuses what cannot travel before sending it', () => {
    const { run, sent } = open();
    expect(() => run.add?.(1, new Date(0))).toThrow('Failed due to illegal value in property: 1');
    expect(sent).toEqual([]);
  });

  it('throws by name for a function that is not there', () => {
    expect(() => open().run.missing?.()).toThrow('google.script.run.missing is not part of the local spreadsheet.');
  });
});
