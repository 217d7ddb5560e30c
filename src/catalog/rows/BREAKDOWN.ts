import { count, optional } from '../../kpi/param';
import { aggregateWord } from '../../rows/aggregates';
import { breakdown, isHeaderOverIds, refuseOddTop } from '../../rows/breakdown';
import { amounts, labels } from '../../rows/columns';
import { defineRows } from '../../rows/define';
import { groupsOfComplete, values, valuesFor } from '../../rows/value-column';

export default defineRows({
  name: { en: 'Breakdown', ru: 'Разбивка' },
  question: {
    en: 'Which channels, products or regions bring the result?',
    ru: 'Какие каналы, товары или регионы дают результат?',
  },
  summary: {
    en: 'A table with a row a label, largest first: value, share, rank, rows, and with costs profit and ROI.',
    ru: 'Таблица, где строка — название, от большего к меньшему: значение, доля, место, количество строк, а с затратами — прибыль и ROI.',
  },
  params: [
    labels('labels', { en: 'Label of each row', ru: 'Название в каждой строке' }),
    values('values', { en: 'Value of each row', ru: 'Значение в каждой строке' }),
    optional(aggregateWord({ en: 'How the values of a label become one', ru: 'Как свести значения в одно' }), 'sum'),
    optional(
      count('top', {
        en: 'How many of the largest to show; all others become one row',
        ru: 'Сколько самых больших показать; остальные станут одной строкой',
      }),
    ),
    optional(amounts('costs', { en: 'Cost of each row', ru: 'Затраты в каждой строке' })),
  ],
  unit: 'table',
  better: 'neither',
  formula: {
    en: 'label, value = the aggregate of its rows, share = value ÷ value of all rows (for sum and count only), rank, rows. Largest first; equal values share a rank and the next is skipped. With top, all other labels are one last row, computed from their rows and without a rank. With costs also cost = sum of costs, profit = sum of values − cost, ROI = profit ÷ cost (profit and ROI are blank for count and unique). A blank label is a row of its own; a row without a value or, where they are given, without a cost is left out',
    ru: 'название, значение = итог его строк, доля = значение ÷ значение всех строк (только для суммы и количества), место, количество строк. Сначала самые большие; при равенстве место общее, следующее пропускается. С top остальные названия — одна последняя строка без места, посчитанная по их строкам. С затратами ещё затраты, прибыль = сумма значений − затраты, ROI = прибыль ÷ затраты (для количества и уникальных прибыль и ROI пусты). Пустое название — отдельная строка; строка без значения или (если затраты заданы) без затрат не учитывается',
  },
  isHeader: (firstRow, [, , aggregate]) => isHeaderOverIds(aggregate, firstRow),
  compute: (sheet, names, figures, aggregate, top, costs) => {
    refuseOddTop(top);
    const { of, texts } = names.codes('kept');
    const taken = valuesFor(aggregate, figures);
    const spent = costs?.values();
    const complete = groupsOfComplete(of, spent ? [taken, spent] : [taken]);
    return breakdown({ labels: complete, names: texts, values: taken, costs: spent }, aggregate, top, sheet.language());
  },
  examples: [
    {
      given: [
        [['Channel'], ['Ads'], ['Mail'], ['Ads'], ['']],
        [['Revenue'], [100], [300], [500], [100]],
      ],
      gives: [
        ['Label', 'Value', 'Share', 'Rank', 'Rows'],
        ['Ads', 600, 0.6, 1, 2],
        ['Mail', 300, 0.3, 2, 1],
        ['', 100, 0.1, 3, 1],
      ],
    },
    {
      given: [[['Ads'], ['Mail'], ['Shop'], ['Mail']], [[100], [10], [40], [30]], 'median', 1],
      gives: [
        ['Label', 'Value', 'Share', 'Rank', 'Rows'],
        ['Ads', 100, '', 1, 1],
        ['Others', 30, '', '', 3],
      ],
    },
    {
      given: [[['Ads'], ['Mail']], [[300], [50]], 'sum', '', [[100], [0]]],
      gives: [
        ['Label', 'Value', 'Share', 'Rank', 'Rows', 'Cost', 'Profit', 'ROI'],
        ['Ads', 300, 300 / 350, 1, 1, 100, 200, 2],
        ['Mail', 50, 50 / 350, 2, 1, 0, 50, ''],
      ],
    },
    {
      given: [
        [['Ads'], ['Mail']],
        [[1], ['x']],
      ],
      refuses: 'values must be a number, but row 2 is "x"',
    },
    {
      given: [[['Ads'], ['Mail']], [[1], [2]], 'sum', 1.5],
      refuses: 'top must be a whole number from 1, but it is 1.5',
    },
  ],
  source: { title: 'Pivot table, Wikipedia', url: 'https://en.wikipedia.org/wiki/Pivot_table' },
  misused: {
    en: 'A label with a few rows can lead by chance: look at the number of rows before drawing conclusions from an average or ROI.',
    ru: 'Название с парой строк может оказаться первым случайно: прежде чем судить по среднему или ROI, посмотрите на количество строк.',
  },
  benchmark: null,
  neighbours: ['LEADERBOARD', 'REVENUE_SHARE', 'ROI'],
  aliases: {
    en: ['group by', 'pivot', 'by channel', 'top n'],
    ru: ['разбивка по каналам', 'группировка', 'сводная', 'топ'],
  },
});
