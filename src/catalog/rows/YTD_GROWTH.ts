import { count, optional } from '../../kpi/param';
import { amounts, dates } from '../../rows/columns';
import { defineRows } from '../../rows/define';
import { asOf } from '../../rows/settings';
import { shown } from '../../rows/table';
import { monthNumber, ytdGrowth } from '../../rows/ytd-growth';

export default defineRows({
  name: { en: 'Year-to-date growth', ru: 'Рост с начала года' },
  question: {
    en: 'Are we ahead of the same days of last year?',
    ru: 'Опережаем ли мы те же дни прошлого года?',
  },
  summary: {
    en: 'How much more came in from the start of the year to a day than in the same span of the year before.',
    ru: 'Насколько больше получено с начала года по выбранный день, чем за тот же срок прошлого года.',
  },
  params: [
    dates('dates', { en: 'Date of each row', ru: 'Дата в каждой строке' }),
    amounts('amounts', { en: 'Amount of each row', ru: 'Сумма в каждой строке' }),
    asOf(),
    optional(
      count('fiscal_year_start_month', {
        en: 'Month in which the year begins, 1 to 12',
        ru: 'Месяц, с которого начинается год, от 1 до 12',
      }),
      1,
    ),
  ],
  compute: (_sheet, when, sums, until, startMonth) =>
    shown(ytdGrowth(when.periods('day').of, sums.values(), until, monthNumber(startMonth))),
  unit: 'fraction',
  better: 'higher',
  formula: {
    en: '(sum of the year to date − sum of the same span a year earlier) ÷ |sum of the same span a year earlier|. The span runs from the first day of the year, or of the fiscal year, to as_of with both days included; as_of is the latest date of a complete row unless given. A span that ends on 29 February is compared with one that ends on 28 February',
    ru: '(сумма с начала года − сумма за тот же срок год назад) ÷ |сумма за тот же срок год назад|. Срок идёт от первого дня года (или финансового года) по дату as_of включительно; если as_of не задана, это самая поздняя дата полных строк. Срок по 29 февраля сравнивается со сроком по 28 февраля',
  },
  examples: [
    {
      given: [
        [['Date'], ['2023-01-10'], ['2023-02-20'], ['2023-12-01'], ['2024-01-05'], ['2024-02-20']],
        [['Revenue'], [100], [100], [700], [150], [150]],
      ],
      gives: 0.5,
    },
    {
      given: [
        [['2024-01-05'], ['2024-02-20']],
        [[150], [150]],
      ],
      gives: '',
    },
    {
      given: [[['2024-01-05'], ['2024-02-20']], [[150], [150]], '2024-02-20', 13],
      refuses: 'fiscal_year_start_month must be a whole number from 1 to 12, but it is 13',
    },
  ],
  source: { title: 'Year-to-date, Wikipedia', url: 'https://en.wikipedia.org/wiki/Year-to-date' },
  misused: {
    en: 'A year to date set against the whole of last year always looks like a fall. A last day that is not over yet makes it look low: give the last full day as as_of.',
    ru: 'Если сравнить срок с начала года со всем прошлым годом, всегда получится падение. Незавершённый последний день занижает показатель: укажите в as_of последний полный день.',
  },
  benchmark: null,
  neighbours: ['GROWTH', 'BY_PERIOD', 'PACE'],
  aliases: { en: ['YTD', 'year over year to date'], ru: ['с начала года', 'год к году нарастающим итогом', 'YTD'] },
});
