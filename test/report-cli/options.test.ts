// The arguments of `npm run report`.
import { readOptions } from '../../local/report/options';

it('are files and options in any order', () => {
  const argv = 'deals.csv --period quarter --lang=ru --plain spend.xlsx --periods 4 --timezone Europe/Moscow --json';
  expect(readOptions(argv.split(' '))).toMatchObject({
    files: ['deals.csv', 'spend.xlsx'],
    period: 'quarter',
    periods: 4,
    language: 'ru',
    plain: true,
    timeZone: 'Europe/Moscow',
    json: true,
    out: undefined,
  });
});

it('mean all periods, KPI functions and a period that fits unless said otherwise', () => {
  expect(readOptions(['deals.csv'])).toMatchObject({ periods: 'all', plain: false, period: undefined });
});

it.each([
  ['', 'Which files?'],
  ['a.csv --colour red', 'There is no option --colour.'],
  ['a.csv -x', 'There is no option -x.'],
  ['a.csv --period fortnight', '--period must be one of day, week, month, quarter, year, not "fortnight".'],
  ['a.csv --periods 0', '--periods must be a whole number or "all", not "0".'],
  ['a.csv --lang de', '--lang must be en or ru, not "de".'],
  ['a.csv --timezone Mars/Base', '--timezone must be a name such as Europe/Moscow, not "Mars/Base".'],
  ['a.csv --out summary.pdf', '--out must name an .xlsx file, not "summary.pdf".'],
  ['a.csv --out', '--out needs a value.'],
  ['a.csv --json=yes', '--json takes no value.'],
])('refuse "%s" by name', (argv, complaint) => {
  expect(() => readOptions(argv.split(' ').filter(Boolean))).toThrow(complaint);
});
