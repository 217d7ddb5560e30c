/** Conditional formats of the local grid in the terms of an .xlsx file. */
import type { ConditionalFormattingRule } from '@cj-tech-master/excelts';
import type { ConditionalFormat } from '@odoo/o-spreadsheet';
import { argb } from './looks';

const hex = (color: number): string => color.toString(16).padStart(6, '0');

/** Undefined for kinds of rules that no summary has. */
export function xlsxRule({ rule }: ConditionalFormat, priority: number): ConditionalFormattingRule | undefined {
  if (rule.type === 'ColorScaleRule') {
    return {
      type: 'colorScale',
      priority,
      cfvo: [{ type: 'min' }, { type: 'max' }],
      color: [rule.minimum, rule.maximum].map(({ color }) => ({ argb: argb(hex(color)) })),
    };
  }
  if (rule.type !== 'CellIsRule' || rule.operator !== 'isEqual') return undefined;
  const { textColor, fillColor } = rule.style;
  return {
    type: 'cellIs',
    priority,
    operator: 'equal',
    formulae: [`"${String(rule.values[0]).replaceAll('"', '""')}"`],
    style: {
      ...(textColor ? { font: { color: { argb: argb(textColor) } } } : {}),
      ...(fillColor ? { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: argb(fillColor) } } } : {}),
    },
  };
}
