import { defineHelper } from '../../kpi/define';
import { findEntry, languageFor, libraryOf } from '../../kpi/library';
import { optional, text } from '../../kpi/param';

const HEADER = {
  en: ['value', 'what it means', 'source'],
  ru: ['значение', 'что это значит', 'источник'],
};

export default defineHelper({
  name: { en: 'Benchmark of a KPI', ru: 'Ориентир показателя' },
  question: { en: 'What value do people in the field call good?', ru: 'Какое значение в отрасли считают хорошим?' },
  summary: {
    en: 'A rule of thumb for a KPI with its source; a blank row where there is none worth quoting.',
    ru: 'Эмпирическое правило для показателя с источником; пустая строка, если достойного ориентира нет.',
  },
  params: [
    text('kpi', { en: 'Name of the KPI, such as LTV_CAC', ru: 'Название показателя, например LTV_CAC' }),
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
    en: 'a header and one row: value, what it means, source',
    ru: 'заголовок и одна строка: значение, что оно значит, источник',
  },
  run: (call) => {
    const { benchmark } = findEntry(libraryOf(call), call, 0, 'kpi');
    const language = languageFor(call, 1);
    if (!benchmark) return [HEADER[language], ['', '', '']];
    const { value, meaning, source } = benchmark;
    return [HEADER[language], [value, meaning[language], `${source.title}, ${source.url}`]];
  },
  examples: [
    {
      given: ['CAC', 'en'],
      gives: [
        ['value', 'what it means', 'source'],
        ['', '', ''],
      ],
    },
    {
      given: [5, 'en'],
      refuses: 'kpi must be the name of a KPI, such as CAC, but it is 5 (KPI_LIST() shows them all)',
    },
  ],
  source: { title: 'Benchmarking, Wikipedia', url: 'https://en.wikipedia.org/wiki/Benchmarking' },
  misused: {
    en: 'A rule of thumb comes from other businesses than yours: it is a question to ask, not a target.',
    ru: 'Эмпирическое правило выведено на чужом бизнесе: это повод задать вопрос, а не план.',
  },
  benchmark: null,
  neighbours: ['INFO', 'LIST'],
  aliases: { en: ['rule of thumb', 'norm'], ru: ['норма', 'бенчмарк'] },
});
