/** A formula in words with its figures put in: `won (31) ÷ (won (31) + lost (29))`. */

import type { Language, Text } from '../../kpi/text';

export interface Input {
  /** The parameter's name, such as `new_customers`, and its label. */
  readonly name: string;
  readonly label: Text;
  /** As the sheet shows it; '' for none. */
  readonly value: string;
}

export function withNumbers(formula: Text, inputs: readonly Input[]): Text {
  return { en: putIn(formula.en, inputs, 'en'), ru: putIn(formula.ru, inputs, 'ru') };
}

/** What stands between signs; a formula names the same thing by the same words. */
const TERM = /[^÷×−+()|;,≥≤:]+/g;

/** A figure whose words are not found in the formula is told after it. */
function putIn(formula: string, inputs: readonly Input[], language: Language): string {
  const known = inputs.filter(({ value }) => value !== '');
  const terms = [...new Set((formula.match(TERM) ?? []).map((term) => term.trim()))].filter((term) =>
    /\p{L}/u.test(term),
  );
  const inputOf = assigned(terms, known, language);
  const text = formula.replace(TERM, (term) => {
    const input = inputOf.get(term.trim());
    return input ? `${term.trimEnd()} (${input.value})${/\s*$/.exec(term)?.[0]}` : term;
  });
  const told = [...inputOf.values()];
  const rest = known.filter((input) => !told.includes(input));
  return [text, ...rest.map(({ label, value }) => `${label[language]}: ${value}`)].join('; ');
}

/** The terms that share most with a parameter's words come first; where one of each is left, they belong together. */
function assigned(terms: readonly string[], inputs: readonly Input[], language: Language): Map<string, Input> {
  const pairs = terms.flatMap((term) =>
    inputs.map((input) => ({ term, input, score: likeness(term, input, language) })),
  );
  const found = new Map<string, Input>();
  const taken = new Set<Input>();
  for (const { term, input, score } of pairs.sort((a, b) => b.score - a.score)) {
    if (score === 0 || found.has(term) || taken.has(input)) continue;
    found.set(term, input);
    taken.add(input);
  }
  const [termsLeft, inputsLeft] = [terms.filter((term) => !found.has(term)), inputs.filter((one) => !taken.has(one))];
  if (termsLeft.length === inputsLeft.length) {
    termsLeft.forEach((term, index) => {
      found.set(term, inputsLeft[index]);
    });
  }
  return found;
}

/** The share of words that both have, by their beginnings. */
function likeness(term: string, { name, label }: Input, language: Language): number {
  const words = stemsOf(term);
  const own = stemsOf(language === 'en' ? `${name} ${label.en}` : label.ru);
  const shared = words.filter((word) => own.includes(word)).length;
  return shared === 0 ? 0 : shared / words.length + shared / new Set([...words, ...own]).size;
}

const STEM = 4;

function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return [...new Set(words.filter((word) => word.length > 2).map((word) => word.slice(0, STEM)))];
}
