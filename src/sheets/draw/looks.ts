/** How cells look: a matrix a property over the whole sheet, so that the number of calls does not depend on the cells. */

import type { Look, PlannedLook, PlannedSheet } from '../../report/plan/model';
import { a1 } from './address';
import { matrix } from './contents';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Size = Pick<PlannedSheet, 'rows' | 'columns'>;

const NO_FORMAT = 'General';

export function drawFormats(range: Range, planned: PlannedSheet): void {
  const formats = spread(planned.looks, planned, ({ format }) => format);
  range.setNumberFormats(formats.map((row) => row.map((format) => format ?? NO_FORMAT)));
}

export function drawLooks(range: Range, planned: PlannedSheet): void {
  const of = <T>(pick: (look: Look) => T | undefined) => spread(planned.looks, planned, pick);
  range.setFontWeights(of(({ bold }) => (bold === undefined ? bold : bold ? 'bold' : 'normal')));
  range.setFontStyles(of(({ italic }) => (italic === undefined ? italic : italic ? 'italic' : 'normal')));
  range.setFontSizes(of(({ size }) => size) as number[][]);
  range.setFontColors(of(({ color }) => color) as string[][]);
  range.setBackgrounds(of(({ background }) => background));
  range.setHorizontalAlignments(of(({ align }) => align));
  range.setVerticalAlignments(of(({ valign }) => valign));
  range.setWraps(of(({ wrap }) => wrap) as boolean[][]);
}

/** Later looks win over earlier ones, property by property; null leaves the spreadsheet's own. */
function spread<T>(looks: readonly PlannedLook[], { rows, columns }: Size, pick: (look: Look) => T | undefined) {
  const cells = matrix<T | null>(rows, columns, null);
  for (const { box, look } of looks) {
    const value = pick(look);
    if (value === undefined) continue;
    for (let row = box.row; row < box.row + box.rows; row++) {
      cells[row - 1].fill(value, box.column - 1, box.column + box.columns - 1);
    }
  }
  return cells;
}

/** One call a colour; a palette has few. */
export function drawBorders(sheet: Sheet, looks: readonly PlannedLook[]): void {
  const byColor = new Map<string, string[]>();
  for (const { box, look } of looks) {
    if (!look.borderBottom) continue;
    const boxes = byColor.get(look.borderBottom) ?? [];
    byColor.set(look.borderBottom, boxes);
    for (let row = box.row; row < box.row + box.rows; row++) boxes.push(a1({ ...box, row, rows: 1 }));
  }
  for (const [color, boxes] of byColor) {
    const style = SpreadsheetApp.BorderStyle.SOLID;
    sheet.getRangeList(boxes).setBorder(null, null, true, null, null, null, color, style);
  }
}
