import { checkedRange, findingsTable } from '../../rows/data-check';
import { defineRows } from '../../rows/define';

export default defineRows({
  name: { en: 'Data check', ru: 'Проверка данных' },
  question: { en: 'What in this export would make the figures wrong?', ru: 'Что в этой выгрузке исказит показатели?' },
  summary: {
    en: 'A table of what would go wrong: column, finding, how many rows, first row.',
    ru: 'Таблица того, что помешает расчёту: столбец, замечание, сколько строк, первая строка.',
  },
  params: [
    checkedRange('range', {
      en: 'The table to check, with its header',
      ru: 'Таблица для проверки вместе с заголовком',
    }),
  ],
  unit: 'table',
  better: 'neither',
  formula: {
    en: 'looks for numbers stored as text, text among numbers, numbers and dates that can be read in two ways, mixed currencies, mixed dates, blank and error cells, blank rows, duplicate rows and record numbers, negative amounts, probabilities above 1, closing before creation, labels in several spellings, totals rows, missing and repeated headers. A column is what most of its cells are; rows are counted from the first row of the range, header included; a blank closing date is no finding, and a column of identifiers may hold digits as text. Where nothing is found, one row says so',
    ru: 'ищет числа, записанные текстом, не числа среди чисел, числа и даты, которые читаются двояко, разные валюты, разные форматы дат, пустые ячейки и ошибки, пустые строки, повторы строк и номеров, отрицательные суммы, вероятности больше 1, закрытие раньше создания, названия в разном написании, строки итогов, пропущенные и повторные заголовки. Столбец — то, чем заполнено большинство его ячеек; строки считаются от первой строки диапазона вместе с заголовком; пустая дата закрытия — не замечание, а в столбце номеров цифры могут быть текстом. Если ничего не найдено, об этом говорит одна строка',
  },
  compute: (sheet, findings) => findingsTable(findings, sheet.language()),
  examples: [
    {
      given: [
        [
          ['Rep', 'Amount'],
          ['Ann', 100],
          ['Bob', '250'],
          ['', -5],
          ['Total', 345],
        ],
      ],
      gives: [
        ['Column', 'Finding', 'Rows', 'First row'],
        ['', 'totals row', 1, 5],
        ['Rep', 'blank cells', 1, 4],
        ['Amount', 'numbers stored as text', 1, 3],
        ['Amount', 'negative amounts', 1, 4],
      ],
    },
    {
      given: [
        [
          ['Rep', 'Amount'],
          ['Ann', 100],
          ['Bob', 250],
        ],
      ],
      gives: [
        ['Column', 'Finding', 'Rows', 'First row'],
        ['', 'nothing found', '', ''],
      ],
    },
  ],
  source: {
    title: 'Broman and Woo, Data Organization in Spreadsheets, The American Statistician 72 (2018)',
    url: 'https://doi.org/10.1080/00031305.2017.1375989',
  },
  misused: {
    en: 'It finds what looks wrong, not what is wrong: a deal typed with one zero too many passes every check.',
    ru: 'Проверка находит то, что выглядит ошибкой, а не саму ошибку: сделка с лишним нулём проходит все проверки.',
  },
  benchmark: null,
  neighbours: ['BREAKDOWN', 'BY_PERIOD'],
  aliases: { en: ['data quality', 'clean data', 'duplicates'], ru: ['качество данных', 'дубли', 'чистка данных'] },
});
