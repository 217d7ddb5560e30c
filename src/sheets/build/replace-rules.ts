/** New conditional formats for the wizard's blocks; those that the user made stay. */

import type { Box, PlannedRule } from '../../report/plan/model';
import { isInside } from '../draw/address';
import { makeRules } from '../draw/rules';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export function replaceRules(
  sheet: Sheet,
  planned: readonly PlannedRule[],
  place: (box: Box) => Box,
  ours: readonly Box[],
): void {
  const kept = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule, ours));
  sheet.setConditionalFormatRules([...kept, ...makeRules(sheet, planned, place)]);
}

/** A rule that colours nothing outside the wizard's blocks. */
function isOurs(rule: Rule, ours: readonly Box[]): boolean {
  return rule
    .getRanges()
    .every((range) => ours.some((box) => isInside({ row: range.getRow(), column: range.getColumn() }, box)));
}
