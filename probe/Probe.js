// Runs on live Google what docs/google-behaviour.json assumes. Push it to a spreadsheet of your own with `npm run probe`, then
// reload the spreadsheet and choose KPI probe → Run. The answers appear in the sheet "KPI probe" as JSON for the table.

/** @customfunction */
function PROBE_SHOW(value) {
  return probeShown_(value);
}

/** @customfunction */
function PROBE_TWO(first, second) {
  return `${probeShown_(first)} | ${probeShown_(second)}`;
}

/** @customfunction */
function PROBE_GIVE(what) {
  if (what === 'throw') throw new Error('on purpose');
  return {
    date: new Date(0),
    nan: NaN,
    infinity: 1 / 0,
    null: null,
    ragged: [[1, 2], [3]],
    empty: [],
    object: { a: 1 },
  }[what];
}

/** @customfunction */
function PROBE_INTL() {
  return new Intl.DateTimeFormat('en-US', { timeZone: 'Asia/Tokyo', hour: 'numeric', hourCycle: 'h23' }).format(
    new Date(0),
  ) === '09'
    ? 'there'
    : 'another';
}

/** @customfunction */
function PROBE_SESSION() {
  return typeof Session.getScriptTimeZone() === 'string' ? 'answers' : 'another';
}

function onOpen() {
  let source;
  try {
    source = `answers ${ScriptApp.getInstallationSource()}`;
  } catch (_error) {
    source = 'refused';
  }
  PropertiesService.getDocumentProperties().setProperty('source', source);
  SpreadsheetApp.getUi()
    .createMenu('KPI probe')
    .addItem('Run', 'probe')
    .addItem('Run over the time limit (7 minutes)', 'probeTimeLimit')
    .addToUi();
}

/** What each row of the table asks of a cell: a formula, and the outcome by what the cell shows. */
const PROBE_CELLS = {
  'error-cell': {
    formula: '=PROBE_SHOW($A$2)',
    means: (text) => (/^"#/.test(text) ? 'text' : /^Error|^Object/.test(text) ? 'error object' : text),
  },
  'omitted-argument': {
    formula: '=PROBE_TWO(;2)',
    means: (text) => ({ 'undefined | 2': 'undefined', 'null | 2': 'null', '"" | 2': 'empty text' })[text] || text,
  },
  'one-cell-range': {
    formula: '=PROBE_SHOW($A$3:$A$3)',
    means: (text) => ({ 12: 'value', '[[12]]': 'table' })[text] || text,
  },
  intl: { formula: '=PROBE_INTL()', means: (text) => (text === '#ERROR!' ? 'missing' : text) },
  'session-in-cell': { formula: '=PROBE_SESSION()', means: (text) => (text === '#ERROR!' ? 'refused' : text) },
  thrown: { formula: '=PROBE_GIVE("throw")' },
  iferror: { formula: '=IFERROR(PROBE_GIVE("throw");"caught")' },
  semicolon: { formula: '=SUM(1;2)' },
};

const PROBE_ODD = ['date', 'nan', 'infinity', 'null', 'ragged', 'empty', 'object'];

/** What each row asks of a script. */
const PROBE_SCRIPTS = {
  'new-function': () => (new Function('return 6 * 7')() === 42 ? 'runs' : 'another'),
  'set-formula-comma': (sheet) => {
    if (!/^0,5$/.test(sheet.getRange('A4').getDisplayValue()))
      return 'by hand: choose a locale with decimal commas (File → Settings), then run again';
    sheet.getRange('A5').setFormula('=SUM(1,2)');
    SpreadsheetApp.flush();
    return { 3: 'read', 1.2: 'read as typed' }[sheet.getRange('A5').getValue()] || 'refused';
  },
  'installation-source': () => String(PropertiesService.getDocumentProperties().getProperty('source')).split(' ')[0],
  'timeout-final': () => {
    const found = PropertiesService.getDocumentProperties().getProperty('limit');
    return (
      { caught: 'can be caught', started: 'ends the run' }[found] ||
      'by hand: run the probe over the time limit, then this one again'
    );
  },
  'values-parsed': (sheet) => probeWritten_(sheet, '01234'),
  apostrophe: (sheet) => probeWritten_(sheet, "'=1+1"),
  'apostrophe-digits': (sheet) => probeWritten_(sheet, "'01234"),
  outside: (sheet) => String(sheet.getRange(1, 1, 1, sheet.getMaxColumns() + 1)),
};

function probe() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheetByName('KPI probe') || book.insertSheet('KPI probe', 0);
  sheet.getRange('A2').setFormula('=NA()');
  sheet.getRange('A3').setValue(12);
  sheet.getRange('A4').setFormula('=1/2');
  const answers = {
    on: Utilities.formatDate(new Date(), 'Etc/GMT', 'yyyy-MM-dd'),
    locale: book.getSpreadsheetLocale(),
    outcomes: {},
  };
  Object.keys(PROBE_CELLS).forEach((id, index) => {
    const shown = probeCell_(sheet, index + 7, PROBE_CELLS[id].formula);
    answers.outcomes[id] = PROBE_CELLS[id].means ? PROBE_CELLS[id].means(shown) : shown;
  });
  const odd = PROBE_ODD.map((what, index) => probeCell_(sheet, index + 30, `=PROBE_GIVE("${what}")`));
  answers.outcomes['odd-results'] = odd.every((text) => text === '#ERROR!') ? 'error' : 'something else';
  answers.odd = odd.map((text, index) => `${PROBE_ODD[index]}: ${text}`);
  Object.keys(PROBE_SCRIPTS).forEach((id) => {
    try {
      answers.outcomes[id] = PROBE_SCRIPTS[id](sheet);
    } catch (error) {
      answers.outcomes[id] = id === 'outside' ? error.message : 'refused';
    }
  });
  answers.outcomes['refused-scope'] =
    'by hand: refuse a permission when Google asks, and see whether the message names its address';
  const text = JSON.stringify(answers);
  sheet.getRange('A1').setValue(`'${text}`);
  return text;
}

/** Works until Google ends it; whether this catch is reached is the question. */
function probeTimeLimit() {
  const kept = PropertiesService.getDocumentProperties();
  kept.setProperty('limit', 'started');
  try {
    for (let minute = 0; minute < 10; minute++) {
      Utilities.sleep(60000);
      SpreadsheetApp.getActiveSpreadsheet().getName();
    }
  } catch (_error) {
    kept.setProperty('limit', 'caught');
  }
}

/** A custom function is calculated elsewhere: until then the cell shows that it is loading. */
function probeCell_(sheet, row, formula) {
  const cell = sheet.getRange(row, 1);
  cell.setFormula(formula);
  let text = '';
  for (let tries = 0; tries < 60; tries++) {
    SpreadsheetApp.flush();
    text = cell.getDisplayValue();
    if (!/\.\.\.$/.test(text)) return text;
    Utilities.sleep(500);
  }
  return text;
}

function probeWritten_(sheet, text) {
  const cell = sheet.getRange('A6');
  cell.setValue(text);
  SpreadsheetApp.flush();
  return JSON.stringify(cell.getValue());
}

function probeShown_(value) {
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (tag === 'Array') return `[${value.map(probeShown_).join(', ')}]`;
  return tag === 'String' ? JSON.stringify(value) : String(value);
}
