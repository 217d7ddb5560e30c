/** A small bundle whose functions show what the host gives them, and do what the real bundle never does. */
import type { Bundle } from '../../local/host/local-sheet';

const code = `
/** @OnlyCurrentDoc */
var Fixture = (() => {
  const show = (value) => {
    const tag = Object.prototype.toString.call(value).slice(8, -1);
    if (tag === 'Array') return '[' + value.map(show).join(', ') + ']';
    if (tag === 'Date') return 'Date ' + value.toISOString();
    if (tag === 'String') return JSON.stringify(value);
    return String(value);
  };
  return { show };
})();

/**
 * Shows its arguments.
 *
 * @param {*} first The first thing.
 * @param {*} second Optional. The second thing.
 * @return {string}
 * @customfunction
 */
function ECHO(first, second) { return Array.from(arguments, Fixture.show).join(' | '); }

/** @customfunction */
function GIVE(what) {
  switch (what) {
    case 'table': return [[1, 'two'], [true, '']];
    case 'one': return [[7]];
    case 'date': return new Date(0);
    case 'nan': return NaN;
    case 'infinity': return [[1], [1 / 0]];
    case 'nothing': return undefined;
    case 'null': return null;
    case 'ragged': return [[1, 2], [3]];
    case 'flat': return [1, 2];
    case 'empty': return [];
    case 'object': return { a: 1 };
    case 'throw': throw new Error('GIVE: what must be a known word, but is "throw".');
    default: return what;
  }
}

/** @customfunction */
function WRITE(where) { SpreadsheetApp.getActiveSheet().getRange(where).setValue(1); return 'written'; }

/** @customfunction */
function MENU() { SpreadsheetApp.getUi(); return 'opened'; }

/** @customfunction */
function LOCALE() { return SpreadsheetApp.getActive().getSpreadsheetLocale() + ' ' + SpreadsheetApp.getActive().getSpreadsheetTimeZone(); }

/** @customfunction */
function HERE() { return SpreadsheetApp.getActiveRange().getA1Notation(); }

/** @customfunction */
function NAMES() { return [typeof window, typeof fetch, typeof setTimeout, typeof process, typeof require, typeof document].join(' '); }

/** @customfunction */
function PRIVATE_() { return 1; }

function noComment() { return 'not for cells'; }

/**
 * Has a comment with tags, but is not for cells.
 * @return {string}
 */
function helper() { return 'not for cells'; }

function onOpen() {
  SpreadsheetApp.getUi().createMenu('Fixture').addItem('Open', 'openSidebar').addSeparator().addItem('Fail', 'fail').addToUi();
}

function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Panel').setTitle('A panel'));
}

function fail() { throw new Error('It failed on purpose.'); }

function add(a, b) { return a + b; }

function same(value) { return value; }

function today() { return { when: [new Date(0)] }; }

function hidden_() { return 1; }

function perform(source) { return eval(source); }
`;

const panel = `<!doctype html>
<meta charset="utf-8">
<p id="out">waiting</p>
<script>
  const out = (text) => { document.getElementById('out').textContent = text; };
  const ask = (name, ...args) => google.script.run
    .withSuccessHandler((value, user) => out('success ' + JSON.stringify(value) + ' ' + user))
    .withFailureHandler((error, user) => out('failure ' + error.message + ' ' + (error instanceof Error) + ' ' + user))
    .withUserObject('mine')[name](...args);
  out('ready');
</script>`;

export const fixture: Bundle = { code, html: { Panel: panel, Notes: '<p>long text</p>' } };
