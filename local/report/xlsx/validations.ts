/** What may be typed into cells, in the terms of an .xlsx file. */
import type { DataValidation, Worksheet } from '@cj-tech-master/excelts';
import type { Model } from '@odoo/o-spreadsheet';
import { engine } from '../../host/engine';

/** Longer lists do not fit into a rule of a file. */
const LONGEST_LIST = 255;

const { toXC } = engine.helpers;

export function writeValidations(sheet: Worksheet, sheetId: string, { getters }: Model): void {
  for (const { criterion, isBlocking, ranges } of getters.getDataValidationRules(sheetId)) {
    const rule = ruleOf(criterion);
    if (!rule) continue;
    const shown = { allowBlank: true, showErrorMessage: true, errorStyle: isBlocking ? 'stop' : 'warning' } as const;
    for (const { zone } of ranges) {
      const cells = `${toXC(zone.left, zone.top)}:${toXC(zone.right, zone.bottom)}`;
      sheet.dataValidations.add(cells, { ...rule, ...shown });
    }
  }
}

function ruleOf({
  type,
  values,
}: {
  readonly type: string;
  readonly values: readonly string[];
}): DataValidation | undefined {
  if (type === 'isValueInList') {
    const list = `"${values.join(',')}"`;
    const fits = list.length <= LONGEST_LIST && !values.some((value) => /[",]/.test(value));
    return fits ? { type: 'list', formulae: [list] } : undefined;
  }
  if (type === 'dateIsValid') return { type: 'date', operator: 'greaterThan', formulae: [1] };
  if (type !== 'isGreaterOrEqualTo') return undefined;
  return { type: 'decimal', operator: 'greaterThanOrEqual', formulae: [Number(values[0])] };
}
