/** Whether the rows of the input sheets are still the made ones, as formula text: figures that are stored are of no other rows. */
import type { Contents } from '../../src/sheets/templates/contents';
import type { Bundle } from '../host/local-sheet';
import type { Inserted } from './inserted';

const CENTS = 2;

/** `rows` is how far the ranges reach. */
export function sameRows({ id, sheet, answer }: Inserted, rows: number, { html }: Bundle): string {
  const { templates } = JSON.parse(String(html.Templates)) as Contents;
  const inputs = templates.find((one) => one.id === id)?.inputs.filter(({ kind }) => kind !== null) ?? [];
  const tests = inputs.map(({ key }) => {
    const name = answer.sheets.find((one) => one.key === key)?.name ?? '';
    const range = `'${name}'!$A$2:$Z$${rows}`;
    return `ROUND(SUM(${range}),${CENTS})=${sumOf(sheet, name)}`;
  });
  return `AND(${tests.join(',')})`;
}

function sumOf({ host, model: { getters } }: Inserted['sheet'], name: string): number {
  const sheetId = host.grid.findSheet(name) ?? '';
  const cells = getters.getEvaluatedCellsPositions(sheetId).filter(({ row }) => row > 0);
  const sum = cells.reduce((total, position) => {
    const { value } = getters.getEvaluatedCell(position);
    return typeof value === 'number' ? total + value : total;
  }, 0);
  return Number(sum.toFixed(CENTS));
}
