/** The menu KPI, and what its items open. Built without touching the document, as AuthMode.NONE demands. */

import { type Language, languageOf, type Text } from '../kpi/text';
import { orAsk, ownMenu } from './permission';
import type { Failure } from './wizard/contract';
import { wizardBuild } from './wizard-script';

const TITLE = 'KPI Sheet';

const words = {
  menu: { en: 'KPI', ru: 'KPI' },
  summary: { en: 'Build a summary', ru: 'Построить сводку' },
  update: { en: 'Update the summary', ru: 'Обновить сводку' },
  functions: { en: 'Functions', ru: 'Функции' },
  templates: { en: 'Templates', ru: 'Шаблоны' },
  updated: { en: 'The summary is up to date.', ru: 'Сводка обновлена.' },
} satisfies Record<string, Text>;

export function onOpen(): void {
  const language = userLanguage();
  ownMenu(words.menu[language])
    .addItem(words.summary[language], 'showSummary')
    .addItem(words.update[language], 'updateSummary')
    .addSeparator()
    .addItem(words.templates[language], 'showTemplates')
    .addItem(words.functions[language], 'showFunctions')
    .addToUi();
}

export function onInstall(): void {
  onOpen();
}

export const showFunctions = (): void => show('Functions');
export const showSummary = (): void => show('Summary');
export const showTemplates = (): void => show('Gallery');

/** Builds the summary again as it was asked for, with the data as they are now. */
export function updateSummary(): void {
  const answer = JSON.parse(wizardBuild(JSON.stringify({ update: true }))) as Partial<Failure>;
  const text = answer.error ?? words.updated;
  SpreadsheetApp.getActive().toast(text[userLanguage()], TITLE, answer.error ? -1 : null);
}

/** The page's heading tells what it is, in the language that the user chooses there. */
function show(page: string): void {
  const open = () => SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(page).setTitle(TITLE));
  orAsk(open, (text) => SpreadsheetApp.getActive().toast(text[userLanguage()], TITLE, -1));
}

function userLanguage(): Language {
  return languageOf(Session.getActiveUserLocale());
}
