import { defineHelper } from '../../kpi/define';
import { findEntry, findWord, type LibraryEntry, languageFor, libraryOf } from '../../kpi/library';
import { optional, text } from '../../kpi/param';
import type { Language, Text } from '../../kpi/text';
import { directionWords, unitWords } from '../../kpi/unit-words';

const fields = {
  name: { en: 'name', ru: 'название' },
  formula: { en: 'formula', ru: 'формула' },
  unit: { en: 'unit', ru: 'единица' },
  better: { en: 'better', ru: 'лучше' },
  source: { en: 'source', ru: 'источник' },
  misused_when: { en: 'misused_when', ru: 'как ошибаются' },
  benchmark: { en: 'benchmark', ru: 'ориентир' },
} satisfies Record<string, Text>;

function fieldOf(entry: LibraryEntry, field: keyof typeof fields, language: Language): string {
  if (field === 'name') return entry.name[language];
  if (field === 'formula') return entry.formula[language];
  if (field === 'unit') return unitWords[entry.unit][language];
  if (field === 'better') return directionWords[entry.better][language];
  if (field === 'source') return `${entry.source.title}, ${entry.source.url}`;
  return field === 'misused_when' ? entry.misused[language] : (entry.benchmark?.meaning[language] ?? '');
}

export default defineHelper({
  name: { en: 'What a KPI means', ru: 'Что означает показатель' },
  question: {
    en: 'What does this KPI mean, and when does it mislead?',
    ru: 'Что значит показатель и когда он обманывает?',
  },
  summary: {
    en: 'Definition of a KPI: its name, formula in words, unit, direction, source, misuse and benchmark.',
    ru: 'Определение показателя: название, формула словами, единица, направление, источник, частая ошибка и ориентир.',
  },
  params: [
    text('kpi', { en: 'Name of the KPI, such as CAC', ru: 'Название показателя, например CAC' }),
    optional(text('field', { en: 'What to show; all if left out', ru: 'Что показать; если не задано — всё' }, fields)),
    optional(
      text('language', {
        en: 'Language, en or ru; that of the spreadsheet if left out',
        ru: 'Язык, en или ru; если не задан — язык таблицы',
      }),
    ),
  ],
  unit: 'text',
  better: 'neither',
  formula: {
    en: 'the text of the catalogue; without a field a table of all fields',
    ru: 'текст из справочника; без поля — таблица всех полей',
  },
  run: (call) => {
    const entry = findEntry(libraryOf(call), call, 0, 'kpi');
    const language = languageFor(call, 2);
    const field = findWord(call, 1, 'field', fields);
    if (field) return fieldOf(entry, field, language);
    const header = language === 'ru' ? ['поле', 'текст'] : ['field', 'text'];
    const keys = Object.keys(fields) as (keyof typeof fields)[];
    return [header, ...keys.map((key) => [fields[key][language], fieldOf(entry, key, language)])];
  },
  examples: [
    { given: ['CAC', 'formula', 'en'], gives: 'sales and marketing spend ÷ new customers' },
    { given: ['KPI_CAC', 'название', 'ru'], gives: 'Стоимость привлечения клиента' },
    { given: ['отток клиентов', 'name', 'en'], gives: 'Customer churn rate' },
    {
      given: ['cost of acquisition'],
      refuses:
        'kpi must be the name of a KPI, such as CAC, but it is "cost of acquisition" (nearest: CPA, CAC; KPI_LIST() shows them all)',
    },
    {
      given: ['no such KPI'],
      refuses: 'kpi must be the name of a KPI, such as CAC, but it is "no such KPI" (KPI_LIST() shows them all)',
    },
  ],
  source: { title: 'Performance indicator, Wikipedia', url: 'https://en.wikipedia.org/wiki/Performance_indicator' },
  misused: {
    en: 'A definition tells what a figure is, not whether yours is good: compare with your own past first.',
    ru: 'Определение говорит, что это за число, а не хорошо ли оно: сначала сравните с собственным прошлым.',
  },
  benchmark: null,
  neighbours: ['LIST', 'BENCHMARK'],
  aliases: { en: ['help', 'definition'], ru: ['справка', 'определение'] },
});
