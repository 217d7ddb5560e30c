import { amounts, dates, endDates, ids } from '../../rows/columns';
import { defineRows } from '../../rows/define';
import { refuseEarlyEnds } from '../../rows/early-end';
import { movementsTable } from '../../rows/movements';
import { asOf, period } from '../../rows/settings';
import { subscriptionMovements } from '../../rows/subscription-movements';
import { NO_PERIOD } from '../../time/date-column';

export default defineRows({
  name: { en: 'Subscription movements', ru: 'Движение MRR по подпискам' },
  question: {
    en: 'What do our subscriptions say about growth and churn, month by month?',
    ru: 'Что говорят подписки о росте и оттоке по месяцам?',
  },
  summary: {
    en: 'The MRR movements of each period from one row a subscription with its start, its end and its monthly amount.',
    ru: 'Движение MRR по периодам из строк «подписка — начало — конец — сумма в месяц».',
  },
  params: [
    ids('customers', { en: 'Customer of each subscription', ru: 'Клиент каждой подписки' }),
    dates('start_dates', { en: 'First day of each subscription', ru: 'Первый день каждой подписки' }),
    endDates('end_dates', {
      en: 'Day from which each subscription no longer runs; blank while it runs',
      ru: 'День, с которого подписка уже не действует; пусто, пока действует',
    }),
    amounts('mrr', { en: 'Monthly amount of each subscription', ru: 'Сумма подписки в месяц' }, 'count'),
    period(),
    asOf(),
  ],
  compute: (sheet, customers, started, ended, mrr, unit, until) => {
    const { of, texts } = customers.codes();
    const starts = started.periods('day').of;
    const ends = ended.periods('day').of;
    refuseEarlyEnds(started, ended, starts, ends, NO_PERIOD);
    const rows = { customers: of, starts, ends, mrr: mrr.values() };
    const { first, movements } = subscriptionMovements(rows, texts.length, unit, until);
    return movementsTable(movements, first, unit, sheet.language());
  },
  unit: 'table',
  better: 'neither',
  formula: {
    en: 'a subscription is in force at the end of a period when start ≤ last day of the period < end; a blank end is open, and the end date itself is the first day without it. Subscriptions of a customer that overlap add up. From these amounts the columns of KPI_MRR_MOVEMENTS: new is the first time above 0, reactivation the return after 0, expansion and contraction the changes between, churned the fall to 0; contraction and churned are positive, start + net new = end. A subscription that starts and ends inside one period is never seen. The last period is the one that holds as_of (the latest start unless given) and is measured at that day',
    ru: 'подписка действует на конец периода, если начало ≤ последний день периода < конец; пустой конец — действует до сих пор, а сама дата конца — первый день без неё. Пересекающиеся подписки клиента складываются. Из этих сумм — столбцы KPI_MRR_MOVEMENTS: новые — впервые больше 0, возвращённые — возврат после 0, расширение и сокращение — изменения между ними, ушедшие — падение до 0; сокращение и ушедшие положительны, начало + чистый прирост = конец. Подписка, которая началась и кончилась внутри одного периода, не видна. Последний период — тот, где as_of (по умолчанию самое позднее начало), и он измерен на этот день',
  },
  examples: [
    {
      given: [
        [['Customer'], ['a'], ['b'], ['a']],
        [['Start'], ['2024-01-10'], ['2024-01-15'], ['2024-02-01']],
        [['End'], [''], ['2024-03-01'], ['']],
        [['MRR'], [100], [50], [20]],
        'month',
        '2024-03-31',
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
        ['2024-02', 150, 0, 20, 0, 0, 0, 20, 170, 2, 0, -20 / 150, 170 / 150, 1, ''],
        ['2024-03', 170, 0, 0, 0, 50, 0, -50, 120, 1, 50 / 170, 50 / 170, 120 / 170, 120 / 170, 0],
      ],
    },
    {
      given: [
        [['a'], ['b']],
        [['2024-01-10'], ['2024-03-01']],
        [['open'], ['2024-02-01']],
        [[100], [50]],
      ],
      refuses: 'end_dates must be on or after start_dates (2024-03-01), but row 2 is "2024-02-01"',
    },
  ],
  source: {
    title: 'SaaS Metrics 2.0, For Entrepreneurs',
    url: 'https://www.forentrepreneurs.com/saas-metrics-2/',
  },
  misused: {
    en: 'Amounts must be monthly: a yearly price put in as it stands makes MRR twelve times too large (KPI_MRR converts it). An end date that is the last paid day, not the first unpaid one, moves churn at month ends by a month.',
    ru: 'Суммы должны быть за месяц: годовая цена как есть завысит MRR в двенадцать раз (KPI_MRR пересчитает). Если дата конца — последний оплаченный день, а не первый неоплаченный, отток на стыке месяцев сдвинется на месяц.',
  },
  benchmark: null,
  neighbours: ['MRR_MOVEMENTS', 'MRR', 'NRR', 'MRR_CHURN'],
  aliases: {
    en: ['MRR from subscriptions', 'subscription churn'],
    ru: ['MRR из подписок', 'отток подписок'],
  },
});
