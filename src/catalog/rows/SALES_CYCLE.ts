import { optional } from '../../kpi/param';
import { dates, endDates, stages } from '../../rows/columns';
import { defineRows } from '../../rows/define';
import { salesCycle } from '../../rows/sales-cycle';
import { statistic } from '../../rows/spans';
import { shown } from '../../rows/table';
import { wordList } from '../../rows/word-list';

export default defineRows({
  name: { en: 'Sales cycle', ru: 'Длительность цикла сделки' },
  question: {
    en: 'How many days does it take to win a deal?',
    ru: 'Сколько дней уходит на то, чтобы выиграть сделку?',
  },
  summary: {
    en: 'Days from the creation of a deal to its close, as a mean or a median.',
    ru: 'Сколько дней проходит от создания сделки до её закрытия: среднее или медиана.',
  },
  params: [
    dates('created_dates', { en: 'Date on which each deal was created', ru: 'Дата создания каждой сделки' }),
    endDates('closed_dates', {
      en: 'Date on which each deal was closed; blank for an open deal',
      ru: 'Дата закрытия каждой сделки; у открытой пусто',
    }),
    optional(stages('outcomes', { en: 'Outcome or stage of each deal', ru: 'Исход или стадия каждой сделки' })),
    statistic({ en: 'Mean or median', ru: 'Среднее или медиана' }),
    optional(
      wordList('won_values', {
        en: 'Words that mean a won deal, instead of the known ones',
        ru: 'Слова, которые означают выигранную сделку, вместо известных',
      }),
    ),
  ],
  compute: (_sheet, created, closed, outcomes, which, won) => shown(salesCycle(created, closed, outcomes, which, won)),
  unit: 'time',
  better: 'lower',
  formula: {
    en: 'mean (or median) of the calendar days from creation to close; same-day deals take 0 days. With outcomes only won deals count, without them all closed deals; deals without a close date never count. A close before its creation is an error',
    ru: 'среднее (или медиана) числа календарных дней от создания до закрытия; сделка, закрытая в тот же день, — 0 дней. Если заданы исходы, считаются только выигранные сделки, если нет — все закрытые; сделки без даты закрытия не считаются. Закрытие раньше создания — ошибка',
  },
  examples: [
    {
      given: [
        [['Created'], ['2024-01-10'], ['2024-01-12'], ['2024-02-01'], ['2024-02-05']],
        [['Closed'], ['2024-01-20'], ['2024-02-11'], ['2024-02-03'], ['open']],
        [['Outcome'], ['Won'], ['Closed won'], ['Lost'], ['Proposal']],
      ],
      gives: 20,
    },
    {
      given: [
        [['2024-02-05'], ['2024-02-07']],
        [['open'], ['']],
      ],
      gives: '',
    },
    {
      given: [
        [['2024-02-05'], ['2024-02-07']],
        [['2024-02-06'], ['2024-01-07']],
      ],
      refuses: 'closed_dates must be on or after created_dates (2024-02-07), but row 2 is "2024-01-07"',
    },
  ],
  source: {
    title: 'Sales cycle length, KPI Tree',
    url: 'https://kpitree.co/integrations/hubspot/sales-cycle-length',
  },
  misused: {
    en: 'Lost deals that were closed in one clean-up stretch the mean: give outcomes, or take the median. A short period under review holds only its short deals.',
    ru: 'Проигранные сделки, закрытые скопом при уборке в CRM, растягивают среднее: задайте исходы или возьмите медиану. В коротком периоде видны только короткие сделки.',
  },
  benchmark: null,
  neighbours: ['SALES_VELOCITY', 'WIN_RATE', 'LEAD_RESPONSE_TIME'],
  aliases: {
    en: ['sales cycle length', 'time to close', 'deal duration'],
    ru: ['цикл продаж', 'срок сделки', 'время до закрытия'],
  },
});
