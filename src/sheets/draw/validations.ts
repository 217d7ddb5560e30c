/** What may be typed into cells, as rules of the spreadsheet: one call a column. */

import type { PlannedSheet, PlannedValidation } from '../../report/plan/model';
import { rangeAt } from './charts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function drawValidations(sheet: Sheet, { validations = [] }: Pick<PlannedSheet, 'validations'>): void {
  for (const planned of validations) rangeAt(sheet, planned.box).setDataValidation(ruleOf(planned));
}

function ruleOf({ allowed, help }: PlannedValidation): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation()
    .setHelpText(help)
    .setAllowInvalid(allowed.kind === 'one of');
  if (allowed.kind === 'one of') return builder.requireValueInList([...allowed.words], true).build();
  if (allowed.kind === 'date') return builder.requireDate().build();
  return builder.requireNumberGreaterThanOrEqualTo(allowed.least).build();
}
