import { optional } from '../../kpi/param';
import { oneOf } from '../../kpi/words';
import { cohortTable, MEASURES, refuseWithoutRevenue } from '../../rows/cohort';
import { amounts, dates, ids } from '../../rows/columns';
import { defineRows } from '../../rows/define';
import { inPeriodOrder } from '../../rows/period-order';
import { asOf, period } from '../../rows/settings';
import { periodOfDay } from '../../time/period';

export default defineRows({
  name: { en: 'Cohorts', ru: 'Когорты' },
  question: {
    en: 'Do the customers we win in one month stay longer than those of another?',
    ru: 'Остаются ли клиенты, пришедшие в одном месяце, дольше, чем пришедшие в другом?',
  },
  summary: {
    en: 'A triangle with a row for the customers of each first period and a column for each period after it.',
    ru: 'Треугольник: строка — клиенты одного первого периода, столбец — каждый следующий период.',
  },
  params: [
    ids('customers', { en: 'Customer of each row', ru: 'Клиент в каждой строке' }),
    dates('dates', { en: 'Date of each row', ru: 'Дата в каждой строке' }),
    optional(amounts('amounts', { en: 'Amount of each row', ru: 'Сумма в каждой строке' })),
    period(),
    optional(oneOf('measure', { en: 'What the cells show', ru: 'Что показывают ячейки' }, MEASURES), 'retention'),
    asOf(),
  ],
  compute: (sheet, customers, when, sums, unit, measure, until) => {
    refuseWithoutRevenue(measure, sums);
    const found = customers.codes();
    const through = until === undefined ? undefined : periodOfDay(unit, until);
    const order = inPeriodOrder(found, when.periods(unit, until), sums?.values(), through);
    return cohortTable(order, found.texts.length, measure, unit, sheet.language());
  },
  unit: 'table',
  better: 'neither',
  formula: {
    en: 'a customer belongs to the cohort of the period of the first row and counts once a period. Column 0 is that period, 1 the next, and so on. Retention = customers of the cohort active in the period ÷ size of the cohort; customers = how many; revenue = their amounts in the period; revenue_per_customer = revenue ÷ size; cumulative_revenue = revenue from period 0 on. Cells of periods that have not begun by as_of are blank; the period that holds as_of shows what it has by then. A period in which nobody came first stays as a cohort of 0',
    ru: 'клиент принадлежит когорте периода своей первой строки и считается раз в период. Столбец 0 — этот период, 1 — следующий и так далее. Удержание = клиенты когорты, активные в периоде, ÷ размер когорты; клиенты — их число; выручка — их суммы за период; выручка на клиента = выручка ÷ размер; накопленная выручка — выручка с периода 0. Ячейки периодов, не начавшихся к дате as_of, пусты; период с датой as_of показывает то, что в нём есть на эту дату. Период, в котором никто не пришёл впервые, остаётся когортой из 0 клиентов',
  },
  examples: [
    {
      given: [
        [['Customer'], ['a'], ['b'], ['a'], ['c'], ['b']],
        [['Date'], ['2024-01-05'], ['2024-01-20'], ['2024-02-11'], ['2024-02-12'], ['2024-03-01']],
      ],
      gives: [
        ['Cohort', 'Customers', 0, 1, 2],
        ['2024-01', 2, 1, 0.5, 0.5],
        ['2024-02', 1, 1, 0, ''],
        ['2024-03', 0, '', '', ''],
      ],
    },
    {
      given: [[['a'], ['b']], [['2024-01-05'], ['2024-01-20']], '', 'month', 'revenue'],
      refuses: 'amounts must be given for the measure "revenue", but it is blank',
    },
  ],
  source: { title: 'Cohort analysis, Wikipedia', url: 'https://en.wikipedia.org/wiki/Cohort_analysis' },
  misused: {
    en: 'Data that begin in the middle of the business count old customers as a large first cohort. Do not average the percentages of a column: large and small cohorts then weigh the same. The last diagonal is usually cut short.',
    ru: 'Если выгрузка начинается с середины истории, старые клиенты попадут в первую когорту и раздуют её. Не усредняйте проценты по столбцу: большие и малые когорты получат один вес. Последняя диагональ обычно неполная.',
  },
  benchmark: null,
  neighbours: ['CUSTOMERS', 'REPEAT_RATE', 'LTV'],
  aliases: {
    en: ['cohort analysis', 'retention table', 'retention triangle'],
    ru: ['когортный анализ', 'таблица удержания', 'ретеншен'],
  },
});
