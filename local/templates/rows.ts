/** The rows of a built summary by what they show: read from what the build remembers. */
import type { HeadlessSheet } from '../node/create';

const SIGNATURE = 'KPI Sheet: memory of the wizard';
const TARGET = 'target:';
const PLACE = /!\$?[A-Z]+\$?(\d+)\)$/;

/** The hidden sheet in which the build remembers, if there is one. */
export function memorySheetId({ model: { getters } }: HeadlessSheet): string | undefined {
  return getters.getSheetIds().find((sheetId) => {
    return getters.getEvaluatedCell({ sheetId, col: 0, row: 0 }).value === SIGNATURE;
  });
}

/** Rows, counted from 1, by the ids of KPIs and measures. */
export function summaryRows(sheet: HeadlessSheet): Map<string, number> {
  const { getters } = sheet.model;
  const sheetId = memorySheetId(sheet);
  if (sheetId === undefined) throw new Error('The summary remembers nothing.');
  const rows = new Map<string, number>();
  for (let row = 0; row < getters.getNumberRows(sheetId); row++) {
    const id = String(getters.getEvaluatedCell({ sheetId, col: 2, row }).value ?? '');
    const place = PLACE.exec(sheet.host.grid.formula({ sheetId, col: 3, row }) ?? '');
    if (id.startsWith(TARGET) && place) rows.set(id.slice(TARGET.length), Number(place[1]));
  }
  return rows;
}
