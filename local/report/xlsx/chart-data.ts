/** The cells that a chart of an .xlsx file is drawn from. */
import type { Worksheet } from '@cj-tech-master/excelts';
import { engine } from '../../host/engine';

/** `B2:M2` as `'KPI summary'!$B$2:$M$2`. */
export function absolute(range: string, sheetName: string): string {
  const [, sheet, cells = ''] = /^(?:(.*)!)?([^!]+)$/.exec(range) ?? [];
  const fixed = cells.replaceAll('$', '').replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${sheet ?? `'${sheetName.replaceAll("'", "''")}'`}!${fixed}`;
}

export function cellCount(range: string): number {
  const { left, right, top, bottom } = engine.helpers.toZone(range.replace(/^.*!/, ''));
  return (right - left + 1) * (bottom - top + 1);
}

/** Of cells that the sheet holds itself; nothing is known of another sheet's. */
export function isNeverNegative(sheet: Worksheet, sets: readonly { readonly dataRange: string }[]): boolean {
  return sets.every(
    ({ dataRange }) => !dataRange.includes('!') && numbersIn(sheet, dataRange).every((value) => value >= 0),
  );
}

function numbersIn(sheet: Worksheet, range: string): number[] {
  const { left, right, top, bottom } = engine.helpers.toZone(range);
  const values: number[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const { value } = sheet.getCell(row + 1, column + 1);
      const result = typeof value === 'object' && value !== null && 'result' in value ? value.result : value;
      if (typeof result === 'number') values.push(result);
    }
  }
  return values;
}
