/** A user's workbook in the local spreadsheet, and what the entry points of templates do in it. */

import { join } from 'node:path';
import { createLocalSheet, type HeadlessSheet } from '../../local/node/create';
import type { InsertTemplateAnswer, InsertTemplateRequest } from '../../src/sheets/templates/contract';

const dist = join(__dirname, '../../dist');

/** A sheet of the user's own, under a name that a template wishes for. */
const OWN = { id: 'own', name: 'Deals', colNumber: 4, rowNumber: 20, cells: { A1: 'Mine', B1: '=1+1', A2: 'keep' } };

export function open(): HeadlessSheet {
  return createLocalSheet({ dist, workbook: { sheets: [OWN] }, locale: 'en_US', timeZone: 'Europe/London' });
}

export function ask<Answer>(sheet: HeadlessSheet, name: string, request: object = {}): Answer {
  return JSON.parse(String(sheet.callFromPage(name, [JSON.stringify(request)]))) as Answer;
}

export const add = (sheet: HeadlessSheet, wish: Partial<InsertTemplateRequest> = {}): InsertTemplateAnswer =>
  ask(sheet, 'insertTemplate', { id: 'funnel', language: 'en', ...wish });

export function names({ model: { getters } }: HeadlessSheet, shown = true): string[] {
  const ids = getters.getSheetIds().filter((id) => getters.isSheetVisible(id) === shown);
  return ids.map((id) => getters.getSheetName(id));
}

export function errors({ model: { getters } }: HeadlessSheet): string[] {
  return getters.getSheetIds().flatMap((id) =>
    getters.getEvaluatedCellsPositions(id).flatMap((position) => {
      const cell = getters.getEvaluatedCell(position);
      if (cell.type !== 'error') return [];
      return [`${getters.getSheetName(id)} R${position.row + 1}C${position.col + 1} ${cell.message}`];
    }),
  );
}

/** As a user deletes sheets by their tabs. */
export function remove(sheet: HeadlessSheet, sheetNames: readonly string[]): void {
  const { getters } = sheet.model;
  for (const name of sheetNames) {
    const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === name);
    if (sheetId) sheet.model.dispatch('DELETE_SHEET', { sheetId, sheetName: name });
  }
}

export function activate(sheet: HeadlessSheet, name: string): void {
  const { getters } = sheet.model;
  const sheetIdTo = getters.getSheetIds().find((id) => getters.getSheetName(id) === name);
  const sheetIdFrom = getters.getActiveSheetId();
  if (sheetIdTo && sheetIdTo !== sheetIdFrom) sheet.model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo });
}
