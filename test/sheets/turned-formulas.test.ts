// A formula of the user's that looks like the wizard's and refers to other cells of the summary is not overwritten.

import { planOf } from './plan';
import { build, inScript, open, picture } from './workbook';

const S = (address: string) => `'KPI summary'!${address}`;

const summaryOf = (sheet: ReturnType<typeof open>) => picture(sheet).find(({ name }) => name === 'KPI summary');

test('turned to other cells it is kept; rows that are put in turn none', () => {
  const sheet = open();
  build(sheet, planOf());
  const ours = String(sheet.cell(S('B9')).formula);
  const theirs = ours.replace(/:U(\d+)/, ':T$1');
  expect(theirs).not.toBe(ours);
  sheet.setMany({ [S('B9')]: theirs });
  inScript(sheet, () => void SpreadsheetApp.getActive().getSheetByName('KPI summary')?.insertRowsBefore(9, 2));
  build(sheet, planOf());
  const formulas = Object.values(summaryOf(sheet)?.cells ?? {}).filter((cell) =>
    String(cell).startsWith('=KPI_CAC(SUM('),
  );
  expect(formulas).toHaveLength(4);
  expect(new Set(formulas).size).toBe(2);
  build(sheet, planOf());
  expect(
    Object.values(summaryOf(sheet)?.cells ?? {}).filter((cell) => String(cell).startsWith('=KPI_CAC(SUM(')),
  ).toEqual(formulas);
});
