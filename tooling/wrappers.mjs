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

const KINDS = {
  money: 'Money, any sign.',
  number: 'A number.',
  count: 'A count, zero or more.',
  loss: 'An amount lost, as a positive number.',
  duration: 'A length of time as a number, zero or more.',
  rate: 'A fraction from 0 to 1 (5% or 0.05).',
  margin: 'A fraction up to 1 (30% or 0.3).',
  scores: 'A range of answers; blanks are left out.',
  date: 'A date.',
};

export function paramHelp({ label, kind, optional, fallback, words }) {
  const kindText = words ? `One of: ${words.map(([first]) => first).join(', ')}.` : (KINDS[kind] ?? '');
  const start = optional ? 'Optional. ' : '';
  const byDefault = fallback === undefined ? '' : ` ${fallback} by default.`;
  return `${start}${label.en}. ${kindText}${byDefault}`.trimEnd();
}

function typeOf({ kind, words }) {
  const one = words ? 'string' : kind === 'date' ? 'Date' : 'number';
  return `${one}|Array<Array<${one}>>`;
}
