import { optional } from '../../kpi/param';
import { aggregateWord } from '../../rows/aggregates';
import { byPeriod, sumsByPeriod } from '../../rows/by-period';
import { dates, labels } from '../../rows/columns';
import { defineRows } from '../../rows/define';
import { sumPlainRows } from '../../rows/plain-sums';
import { period } from '../../rows/settings';
import { values, valuesFor } from '../../rows/value-column';

export default defineRows({
  name: { en: 'By period', ru: 'По периодам' },
  question: {
    en: 'How does the figure go from month to month?',
    ru: 'Как показатель меняется от месяца к месяцу?',
  },
  summary: {
    en: 'A table with a row a period, and with labels a column a label, such as calls per rep per week.',
    ru: 'Таблица, где строка — период, а если заданы названия, столбец — название: например, звонки менеджеров по неделям.',
  },
  params: [
    dates('dates', { en: 'Date of each row', ru: 'Дата в каждой строке' }),
    values('values', { en: 'Value of each row', ru: 'Значение в каждой строке' }),
    period(),
    optional(aggregateWord({ en: 'How the values of a period become one', ru: 'Как свести значения в одно' }), 'sum'),
    optional(labels('labels', { en: 'Label of each row: a column each', ru: 'Название в каждой строке: по столбцу' })),
  ],
  compute: (sheet, when, what, unit, aggregate, names) => {
    const sums = aggregate === 'sum' && !names ? sumPlainRows(when.cells, what.numbers.cells, unit) : undefined;
    if (sums) return sumsByPeriod(sums, unit, sheet.language());
    const found = names?.codes();
    const rows = {
      periods: when.periods(unit),
      values: valuesFor(aggregate, what),
      moments: aggregate === 'last' ? when.moments() : undefined,
      labels: found?.of,
      names: found?.texts,
    };
    return byPeriod(rows, aggregate, unit, sheet.language());
  },
  unit: 'table',
  better: 'neither',
  formula: {
    en: 'period, and the sum, count, average, median, min, max, number of unique values or last value of its rows; with labels a column for each label, in the order of their first rows. The last value is that of the latest date and time, of equal ones the lower row. Every period from the first to the last row is there: one without rows is 0 for sum, count and unique, else blank. A row without a date, a value or, where they are given, a label is left out. Weeks begin on Monday; the last period shows what it has so far',
    ru: 'период и сумма, количество, среднее, медиана, минимум, максимум, число уникальных или последнее значение его строк; если заданы названия — столбец на каждое, в порядке появления. Последнее — значение самой поздней даты и времени, при равенстве — нижней строки. В таблице есть все периоды от первой до последней строки: период без строк — 0 для суммы, количества и уникальных, иначе пусто. Строка без даты, значения или (если заданы) названия не учитывается. Неделя начинается в понедельник; последний период показывает то, что в нём уже есть',
  },
  examples: [
    {
      given: [
        [['Date'], ['2024-01-10'], ['2024-01-31'], ['2024-03-01']],
        [['Revenue'], [100], [50], [70]],
      ],
      gives: [
        ['Period', 'Sum'],
        ['2024-01', 150],
        ['2024-02', 0],
        ['2024-03', 70],
      ],
    },
    {
      given: [
        [['2024-03-04'], ['2024-03-05'], ['2024-03-12']],
        [[5], [7], [4]],
        'week',
        'average',
        [['Ann'], ['Bob'], ['Ann']],
      ],
      gives: [
        ['Period', 'Ann', 'Bob'],
        ['2024-W10', 5, 7],
        ['2024-W11', 4, ''],
      ],
    },
    {
      given: [
        [['2024-03-04'], ['04.03']],
        [[5], [7]],
      ],
      refuses: 'dates must be a date, but row 2 is "04.03" (write it as 2024-03-31)',
    },
  ],
  source: { title: 'ISO 8601, Wikipedia', url: 'https://en.wikipedia.org/wiki/ISO_8601' },
  misused: {
    en: 'The last period is usually not over: do not read its figure as a fall. Averages of periods with few rows jump.',
    ru: 'Последний период обычно ещё не закончился: не принимайте его значение за падение. Среднее в периодах с малым числом строк скачет.',
  },
  benchmark: null,
  neighbours: ['BREAKDOWN', 'CUSTOMERS', 'YTD_GROWTH'],
  aliases: { en: ['monthly totals', 'time series', 'pivot by month'], ru: ['по месяцам', 'по неделям', 'динамика'] },
});
