/** Conditional formats: planned rules that do the same become one rule over all their boxes. */

import type { Box, PlannedRule } from '../../report/plan/model';
import { a1 } from './address';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export function makeRules(sheet: Sheet, planned: readonly PlannedRule[], place: (box: Box) => Box): Rule[] {
  const alike = new Map<string, { readonly rule: PlannedRule; readonly boxes: string[] }>();
  for (const rule of planned) {
    const { box, ...what } = rule;
    const key = JSON.stringify(what);
    const known = alike.get(key) ?? { rule, boxes: [] };
    alike.set(key, known);
    known.boxes.push(a1(place(box)));
  }
  return [...alike.values()].map(({ rule, boxes }) => makeRule(rule, sheet.getRangeList(boxes).getRanges()));
}

function makeRule({ when, color, background }: PlannedRule, ranges: GoogleAppsScript.Spreadsheet.Range[]): Rule {
  const builder = SpreadsheetApp.newConditionalFormatRule().setRanges(ranges);
  if (when.kind === 'scale') return builder.setGradientMinpoint(when.low).setGradientMaxpoint(when.high).build();
  builder.whenTextEqualTo(when.text);
  if (color) builder.setFontColor(color);
  if (background) builder.setBackground(background);
  return builder.build();
}
