// `npm run docs`: the reference of all functions from the catalogue, and the README's section on what is known of Google.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readmeOf } from './behaviour.mjs';
import { loadCatalogue, loadModule, root } from './catalogue.mjs';
import { formulaText, resultText } from './example-text.mjs';
import { textsHtml } from './texts.mjs';

const words = {
  en: {
    title: 'Reference of all functions',
    note: 'Printed from src/catalog by `npm run docs`; do not edit.',
    intro:
      'Rates are fractions: 0.6 is shown as 60 % by a percent format. Ranges of one shape give a column or a row of results in one call. A blank is a missing value, a zero denominator gives a blank, and wrong input an error that names the cell.',
    formula: 'Formula',
    unit: 'Unit',
    plain: 'Without the add-on',
    misused: 'Mind',
    benchmark: 'Rule of thumb',
    source: 'Source',
    parameter: 'Parameter',
    meaning: 'Meaning',
    optional: 'optional',
    byDefault: 'default',
    example: 'Example',
    gives: 'Gives',
    see: 'See also',
  },
  ru: {
    title: 'Справочник всех функций',
    note: 'Напечатано из src/catalog командой `npm run docs`; не редактируйте.',
    intro:
      'Доли — это дроби: 0,6 в процентном формате видно как 60 %. Диапазоны одного размера дают столбец или строку результатов за один вызов. Пустая ячейка — нет данных, деление на ноль даёт пустую ячейку, неверные данные — ошибку с указанием места.',
    formula: 'Формула',
    unit: 'Единица',
    plain: 'Без дополнения',
    misused: 'Осторожно',
    benchmark: 'Ориентир',
    source: 'Источник',
    parameter: 'Параметр',
    meaning: 'Что это',
    optional: 'необязательный',
    byDefault: 'по умолчанию',
    example: 'Пример',
    gives: 'Результат',
    see: 'Смотрите также',
  },
};

/** `{ 'docs/reference.en.md': '…', 'docs/reference.ru.md': '…', 'README.md': '…' }` */
export function docsOf(catalogue) {
  const references = Object.keys(words).map((language) => [
    `docs/reference.${language}.md`,
    reference(catalogue, language),
  ]);
  return { ...Object.fromEntries(references), 'README.md': readmeOf() };
}

function reference({ groups, functions }, language) {
  const w = words[language];
  const sections = Object.entries(groups).map(([id, title]) => {
    const members = functions.filter(({ group }) => group === id);
    return `## ${title[language]}\n\n${members.map((entry) => functionText(entry, language)).join('\n')}`;
  });
  return `# ${w.title}\n\n<!-- ${w.note} -->\n\n${w.intro}\n\n${sections.join('\n')}`;
}

function functionText(entry, language) {
  const w = words[language];
  const { id, name, question, summary, params, formula, unit, better, native, misused, benchmark, source, neighbours } =
    entry;
  const separator = language === 'ru' ? '; ' : ', ';
  const signature = params.map((param) => (param.optional ? `[${param.name}]` : param.name)).join(separator);
  return [
    `### KPI_${id}(${signature})`,
    `**${name[language]}.** ${question[language]} ${summary[language]}`,
    [
      `- ${w.formula}: ${formula[language]}`,
      `- ${w.unit}: ${unitWords[unit][language]}${better === 'neither' ? '' : `, ${directionWords[better][language]}`}`,
      ...(native ? [`- ${w.plain}: \`${native}\``] : []),
      `- ${w.misused}: ${misused[language]}`,
      ...(benchmark
        ? [
            `- ${w.benchmark}: ${resultText(benchmark.value, language)} — ${benchmark.meaning[language]} ([${benchmark.source.title}](${benchmark.source.url}))`,
          ]
        : []),
      `- ${w.source}: [${source.title}](${source.url})`,
      `- ${w.see}: ${neighbours.map((other) => `KPI_${other}`).join(', ')}`,
    ].join('\n'),
    table(
      [w.parameter, w.meaning],
      params.map((param) => [`\`${param.name}\``, paramText(param, language)]),
    ),
    table(
      [w.example, w.gives],
      entry.examples.map((example) => [
        `\`${formulaText(id, example.given, language)}\``,
        exampleResult(entry, example, language),
      ]),
    ),
    ...entry.examples
      .filter(({ gives }) => Array.isArray(gives))
      .map((example) => resultTable(entry, example, language)),
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}

function paramText({ label, optional, fallback, words: taken }, language) {
  const w = words[language];
  const byDefault =
    fallback === undefined ? '' : `, ${w.byDefault} ${resultText(wordFor(fallback, taken, language), language)}`;
  return `${label[language]}${optional ? ` (${w.optional}${byDefault})` : ''}`;
}

/** The word that a reader of this language would type for a default; a number stays one. */
function wordFor(fallback, taken, language) {
  const same = taken?.find(([first]) => first === fallback) ?? [fallback];
  return (language === 'ru' && same.find((word) => /[а-яё]/i.test(word))) || fallback;
}

/** A table that an example gives, as the spreadsheet of this language shows it. */
function resultTable({ id, run }, { given }, language) {
  const [header, ...rows] = run({ name: `KPI_${id}`, args: given, host: hostOf(language) });
  return table(
    header,
    rows.map((row) => row.map((cell) => (cell === '' ? '' : resultText(cell, language)))),
  );
}

/** What the cell shows, in the words of a spreadsheet in this language. */
function exampleResult({ id, run }, example, language) {
  if ('gives' in example) return resultText(example.gives, language);
  try {
    run({ name: `KPI_${id}`, args: example.given, host: hostOf(language) });
  } catch (refusal) {
    return `\`#ERROR!\` ${refusal.sentence(`KPI_${id}`, language)}`;
  }
  throw new Error(`KPI_${id}: an example says that it refuses, but it does not.`);
}

function hostOf(language) {
  const timeZone = 'Etc/UTC';
  return {
    locale: () => language,
    timeZone: () => timeZone,
    scriptTimeZone: () => timeZone,
    texts: () => textsHtml(loadCatalogue()),
  };
}

function table(header, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

const { unitWords, directionWords } = loadModule('../kpi/unit-words');

if (process.argv[1] === import.meta.filename) {
  for (const [file, text] of Object.entries(docsOf(loadCatalogue()))) {
    const path = join(root, file);
    writeFileSync(path, text);
    console.log(`${file}: ${readFileSync(path, 'utf8').split('\n').length} lines`);
  }
}
