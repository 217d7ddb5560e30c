import { amounts, dates, ids } from '../../rows/columns';
import { defineRows } from '../../rows/define';
import { movementsTable } from '../../rows/movements';
import { mrrMovements } from '../../rows/mrr-movements';
import { inPeriodOrder } from '../../rows/period-order';
import { asOf, period } from '../../rows/settings';
import { periodOfDay } from '../../time/period';

export default defineRows({
  name: { en: 'MRR movements', ru: 'Движение MRR' },
  question: {
    en: 'What made our recurring revenue grow or shrink each month?',
    ru: 'Из-за чего регулярная выручка росла или падала в каждом месяце?',
  },
  summary: {
    en: 'A table with a row a period, from one row a customer a period: start, new, expansion, contraction, churned, reactivation, end and the rates made of them.',
    ru: 'Таблица, где строка — период, из строк «клиент — период — MRR»: начало, новые, расширение, сокращение, ушедшие, возвращённые, конец и доли из них.',
  },
  params: [
    ids('customers', { en: 'Customer of each row', ru: 'Клиент в каждой строке' }),
    dates('dates', { en: 'A date in the period of each row', ru: 'Дата внутри периода каждой строки' }),
    amounts('mrr', { en: 'MRR of the customer in that period', ru: 'MRR клиента в этом периоде' }),
    period(),
    asOf(),
  ],
  compute: (sheet, customers, when, mrr, unit, until) => {
    const found = customers.codes();
    const through = until === undefined ? undefined : periodOfDay(unit, until);
    const order = inPeriodOrder(found, when.periods(unit, until), mrr.values(), through);
    return movementsTable(mrrMovements(order, found.texts.length), order.first, unit, sheet.language());
  },
  unit: 'table',
  better: 'neither',
  formula: {
    en: 'the rows of a customer in a period add up; a customer without a row has MRR 0 in it. New: MRR of customers above 0 for the first time. Reactivation: MRR of customers back above 0 after a period at 0. Expansion and contraction: rises and falls of customers above 0 before and after. Churned: MRR lost with customers who fall to 0. Contraction and churned are positive amounts. Net new = new + expansion + reactivation − contraction − churned, and start + net new = end. Customers: those with MRR above 0. Gross churn = (contraction + churned) ÷ start, leaving expansion out; net churn = (contraction + churned − expansion) ÷ start; NRR = (start + expansion − contraction − churned) ÷ start, leaving new and reactivation out; GRR = (start − contraction − churned) ÷ start; quick ratio = gains ÷ losses. Rows after as_of are ignored; the period that holds as_of has the rows up to it',
    ru: 'строки клиента за период складываются; у клиента без строки MRR в этом периоде 0. Новые — MRR клиентов, у которых он впервые больше 0. Возвращённые — MRR клиентов, вернувшихся после периода с 0. Расширение и сокращение — рост и падение у клиентов, у которых MRR больше 0 и до, и после. Ушедшие — потерянный MRR клиентов, упавших до 0. Сокращение и ушедшие — положительные суммы. Чистый прирост = новые + расширение + возвращённые − сокращение − ушедшие; начало + чистый прирост = конец. Клиенты — те, у кого MRR больше 0. Валовый отток = (сокращение + ушедшие) ÷ начало, без расширения; чистый отток = (сокращение + ушедшие − расширение) ÷ начало; NRR = (начало + расширение − сокращение − ушедшие) ÷ начало, без новых и возвращённых; GRR = (начало − сокращение − ушедшие) ÷ начало; quick ratio = приток ÷ потери. Строки после as_of не учитываются; в периоде с датой as_of — строки по эту дату',
  },
  examples: [
    {
      given: [
        [['Customer'], ['a'], ['b'], ['a'], ['b'], ['a']],
        [['Month'], ['2024-01-01'], ['2024-01-01'], ['2024-02-01'], ['2024-02-01'], ['2024-03-01']],
        [['MRR'], [100], [50], [140], [30], [140]],
      ],
      gives: [
        [
          'Period',
          'Start',
          'New',
          'Expansion',
          'Contraction',
          'Churned',
          'Reactivation',
          'Net new',
          'End',
          'Customers',
          'Gross churn',
          'Net churn',
          'NRR',
          'GRR',
          'Quick ratio',
        ],
        ['2024-01', 0, 150, 0, 0, 0, 0, 150, 150, 2, '', '', '', '', ''],
        ['2024-02', 150, 0, 40, 20, 0, 0, 20, 170, 2, 20 / 150, -20 / 150, 170 / 150, 130 / 150, 2],
        ['2024-03', 170, 0, 0, 0, 30, 0, -30, 140, 1, 30 / 170, 30 / 170, 140 / 170, 140 / 170, 0],
      ],
    },
    {
      given: [[['a']], [['2024-01-01']], [['free']]],
      refuses: 'mrr must be a number, but it is "free"',
    },
  ],
  source: {
    title: 'SaaS Metrics 2.0, For Entrepreneurs',
    url: 'https://www.forentrepreneurs.com/saas-metrics-2/',
  },
  misused: {
    en: 'A customer billed once a year has no row in eleven months and would churn and come back each year: spread the amount over its months first (KPI_MRR), or use KPI_SUBSCRIPTION_MOVEMENTS. A last month without all its rows looks like churn.',
    ru: 'Клиент с годовой оплатой не имеет строк в одиннадцати месяцах и каждый год «уходил бы» и «возвращался»: сначала разложите сумму по месяцам (KPI_MRR) или возьмите KPI_SUBSCRIPTION_MOVEMENTS. Последний месяц, где ещё не все строки, похож на отток.',
  },
  benchmark: null,
  neighbours: ['SUBSCRIPTION_MOVEMENTS', 'NRR', 'GRR', 'QUICK_RATIO'],
  aliases: { en: ['MRR bridge', 'MRR waterfall', 'revenue churn'], ru: ['мост MRR', 'отток MRR', 'движение выручки'] },
});
