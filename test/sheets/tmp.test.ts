import { planOf } from './plan';
import { build, open, picture } from './workbook';
test('x', () => {
  const sheet = open();
  const a = picture(sheet);
  sheet.host.calls.failAt(84);
  expect(() => build(sheet, planOf({ kpis: 2, periods: 3 }))).toThrow();
  expect(picture(sheet)).toEqual(a);
});
