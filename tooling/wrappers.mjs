// The global functions that Sheets sees, with their real parameter names and the help that it shows.

import { firstValue, formulaText, resultText } from './example-text.mjs';

/** One line for each entry point of menu and sidebar that is exported by `src/main.ts`. */
export function entryPoints(names) {
  return names.map((name) => `function ${name}(request) { return KpiSheet.${name}(request); }`).join('\n');
}

export function wrappers({ functions }) {
  return functions.map(wrapper).join('\n\n');
}

function wrapper({ id, path, params, ...facts }) {
  const names = params.map(({ name }) => name).join(', ');
  return `${help({ id, params, ...facts })}\nfunction KPI_${id}(${names}) { return KpiSheet.run('${path}', arguments); }`;
}

function help({ id, name, summary, formula, params, examples }) {
  const { given, gives } = firstValue(examples);
  const lines = [
    `${name.en}: ${summary.en}`,
    `Formula: ${formula.en}.`,
    `Example: ${formulaText(id, given, 'en')} gives ${Array.isArray(gives) ? 'a table' : resultText(gives, 'en')}.`,
    '',
    ...params.map((param) => `@param {${typeOf(param)}} ${param.name} ${paramHelp(param)}`),
    '@return {number|string|Array<Array<number|string>>}',
    '@customfunction',
  ];
  return `/**\n${lines.map((line) => ` * ${safe(line)}`.trimEnd()).join('\n')}\n */`;
}

function safe(line) {
  return line.replace(/\*\//g, '* /').replace(/\s+/g, ' ');
}

/** For each kind of parameter: its type, and what may stand in it. */
const KINDS = {
  money: ['number', 'Money, any sign.'],
  number: ['number', 'A number.'],
  count: ['number', 'A count, zero or more.'],
  loss: ['number', 'An amount lost, as a positive number.'],
  duration: ['number', 'A length of time as a number, zero or more.'],
  rate: ['number', 'A fraction from 0 to 1 (5% or 0.05).'],
  margin: ['number', 'A fraction up to 1 (30% or 0.3).'],
  scores: ['number', 'A range of answers; blanks are left out.'],
  amounts: ['number', 'A column of numbers.'],
  date: ['Date', 'A date.'],
  dates: ['Date', 'A column of dates.'],
  'end dates': ['Date', 'A column of dates; a blank is still open.'],
  ids: ['string', 'A column of identifiers.'],
  labels: ['string', 'A column of texts.'],
  stages: ['string', 'A column of stages.'],
  values: ['number', 'A column of numbers; texts to count.'],
  words: ['string', 'A range, or one text with commas.'],
  word: ['string', ''],
  billing: ['string', ''],
  text: ['string', ''],
  range: ['*', 'Any range.'],
};

export function paramHelp({ label, kind, optional, fallback, words }) {
  const kindText = words ? `One of: ${words.map(([first]) => first).join(', ')}.` : KINDS[kind][1];
  const start = optional ? 'Optional. ' : '';
  const byDefault = fallback === undefined ? '' : ` ${fallback} by default.`;
  return `${start}${label.en}. ${kindText}${byDefault}`.trimEnd();
}

function typeOf({ kind }) {
  const [one] = KINDS[kind];
  return `${one}|Array<Array<${one}>>`;
}
