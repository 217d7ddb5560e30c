/** The menu KPI, and what its items open. Built without touching the document, as AuthMode.NONE demands. */

import { languageOf, type Text } from '../kpi/text';

const words = {
  menu: { en: 'KPI', ru: 'KPI' },
  functions: { en: 'Functions', ru: 'Функции' },
} satisfies Record<string, Text>;

export function onOpen(): void {
  const language = languageOf(Session.getActiveUserLocale());
  SpreadsheetApp.getUi().createMenu(words.menu[language]).addItem(words.functions[language], 'showFunctions').addToUi();
}

export function onInstall(): void {
  onOpen();
}

export function showFunctions(): void {
  const title = words.functions[languageOf(Session.getActiveUserLocale())];
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Functions').setTitle(`KPI · ${title}`));
}
