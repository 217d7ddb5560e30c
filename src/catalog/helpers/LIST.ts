import { defineHelper } from '../../kpi/define';
import { findWord, languageFor, libraryOf } from '../../kpi/library';
import { optional, text } from '../../kpi/param';
import { directionWords, unitWords } from '../../kpi/unit-words';

const HEADER = {
  en: ['function', 'name', 'group', 'unit', 'better', 'summary'],
  ru: ['функция', 'название', 'группа', 'единица', 'лучше', 'кратко'],
};

export default defineHelper({
  name: { en: 'List of KPI functions', ru: 'Список функций KPI' },
  question: { en: 'Which KPI functions are there?', ru: 'Какие есть функции KPI?' },
  summary: {
    en: 'All functions, or those of one group, with a sentence on each.',
    ru: 'Все функции или функции одной группы, о каждой — одно предложение.',
  },
  params: [
    optional(
      text('group', {
        en: 'Group, such as marketing; all if left out',
        ru: 'Группа, например «Маркетинг»; если не задана — все',
      }),
    ),
    optional(
      text('language', {
        en: 'Language, en or ru; that of the spreadsheet if left out',
        ru: 'Язык, en или ru; если не задан — язык таблицы',
      }),
    ),
  ],
  unit: 'table',
  better: 'neither',
  formula: {
    en: 'a row a function: function, name, group, unit, better, summary',
    ru: 'строка на функцию: функция, название, группа, единица, что лучше, кратко',
  },
  run: (call) => {
    const library = libraryOf(call);
    const group = findWord(call, 0, 'group', library.groups);
    const language = languageFor(call, 1);
    const rows = library.functions
      .filter((entry) => !group || entry.group === group)
      .map((entry) => [
        `KPI_${entry.id}`,
        entry.name[language],
        library.groups[entry.group][language],
        unitWords[entry.unit][language],
        directionWords[entry.better][language],
        entry.summary[language],
      ]);
    return [HEADER[language], ...rows];
  },
  examples: [
    {
      given: ['helpers', 'en'],
      gives: [
        ['function', 'name', 'group', 'unit', 'better', 'summary'],
        [
          'KPI_BENCHMARK',
          'Benchmark of a KPI',
          'Helpers',
          'table',
          'neither',
          'A rule of thumb for a KPI with its source; a blank row where there is none worth quoting.',
        ],
        [
          'KPI_INFO',
          'What a KPI means',
          'Helpers',
          'text',
          'neither',
          'Definition of a KPI: its name, formula in words, unit, direction, source, misuse and benchmark.',
        ],
        [
          'KPI_LIST',
          'List of KPI functions',
          'Helpers',
          'table',
          'neither',
          'All functions, or those of one group, with a sentence on each.',
        ],
        [
          'KPI_SPARK',
          'Trend as text',
          'Helpers',
          'text',
          'neither',
          'The values as a small chart in one cell, from ▁ (lowest) to █ (highest).',
        ],
      ],
    },
    { given: ['marketing', 'de'], refuses: 'language must be one of en, ru, but it is "de"' },
  ],
  source: {
    title: 'Performance indicator, Wikipedia',
    url: 'https://en.wikipedia.org/wiki/Performance_indicator',
  },
  misused: {
    en: 'More KPIs are not more insight: pick the handful that somebody acts on.',
    ru: 'Больше показателей — не больше ясности: выберите несколько, по которым кто-то принимает решения.',
  },
  benchmark: null,
  neighbours: ['INFO', 'BENCHMARK'],
  aliases: { en: ['all functions', 'catalogue'], ru: ['все функции', 'каталог'] },
});
