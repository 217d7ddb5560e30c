/** What may be pushed to Google, and what a page or a menu may call there. Anything more is a decision, made here. */

export const FILES = [
  'Code.js',
  'Functions.html',
  'Gallery.html',
  'Summary.html',
  'Templates.html',
  'Texts.html',
  'Wizard.html',
  'appsscript.json',
];

export const ENTRY_POINTS = [
  ...['onInstall', 'onOpen', 'showFunctions', 'showSummary', 'showTemplates', 'updateSummary'],
  ...['functionCatalog', 'insertFormula', 'selectedRange'],
  ...['wizardScan', 'wizardPreview', 'wizardBuild', 'wizardStep', 'wizardCancel', 'wizardExplain'],
  ...['insertTemplate', 'templateList'],
];

export const MANIFEST = {
  timeZone: 'Etc/GMT',
  exceptionLogging: 'STACKDRIVER',
  runtimeVersion: 'V8',
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ],
};

export const CODE_BUDGET = 250 * 1024;
