/** The words of a header, and how well they say what a phrase says. */

/** Words that say nothing: units, and what could stand in any header. */
const UNITS = new Set('utc gmt msk мск руб rub rur usd eur gbp ₽ $ € £ тыс'.split(' '));
const FILLERS = new Set(
  'deal deals opportunity record сделки сделке заказа заказу лида of the a for total in at to was us you our with на в за по от к and и месяц месяца month monthly общая общий общее всего'.split(
    ' ',
  ),
);

/** A header with one of these besides the phrase means something else: a rate, a plan, a date of something else. */
const TURNS =
  'target targets plan planned план плана плановая плановый прогноз forecast expected estimated предполагаем* ожидаем* competitor* конкурент* rate ratio avg average mean ср средн* доля процент % share per growth рост прирост change* изменени* редактирован* modified updated last next previous prev прошл* предыдущ* by кем tax ндс налог* discount* скидк* refund* возврат* shipping доставк* fee fees комисси* task задач* flag notes comment* комментари* примечани* cumulative накопит* trial auto currency валют* arr annual годов*'.split(
    ' ',
  );

export function wordsOf(header: string): string[] {
  const spaced = header
    .replace(/([a-zа-яё\d]{2})([A-ZА-ЯЁ])/g, '$1 $2')
    .replace(/\s[/÷]\s/g, ' per ')
    .toLowerCase()
    .replace(/ё/g, 'е');
  const words = spaced.match(/[\p{L}\p{N}]+|[№%#₽$€£]/gu) ?? [];
  const telling = words.filter((word) => !UNITS.has(word));
  return telling.length > 0 ? telling : words;
}

export interface Phrase {
  readonly words: readonly string[];
  readonly strength: number;
}

/** Phrases separated by commas, such as `close date, дата закрыт*`. */
export function phrasesOf(list: string, strength: number): Phrase[] {
  return list.split(', ').map((phrase) => ({ words: phrase.split(' '), strength }));
}

export function isWord(pattern: string, word: string): boolean {
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : pattern === word;
}

export interface Match {
  /** The phrase's strength, less for every word it leaves over; 0 when the phrase is not all there. */
  readonly strength: number;
  /** No telling word is left over. */
  readonly whole: boolean;
}

export const NO_MATCH: Match = { strength: 0, whole: false };

/** How well a header says a phrase; words that stand around it may lend what it lacks. */
export function matchOf(words: readonly string[], phrase: Phrase, around: readonly string[] = []): Match {
  const used = new Set<number>();
  for (const pattern of phrase.words) {
    const at = words.findIndex((word, index) => !used.has(index) && isWord(pattern, word));
    if (at >= 0) used.add(at);
    else if (!around.some((word) => isWord(pattern, word))) return NO_MATCH;
  }
  if (used.size === 0) return NO_MATCH;
  const left = words.filter((_, index) => !used.has(index));
  if (left.length === 0) return { strength: phrase.strength, whole: true };
  if (left.some(isTurn)) return NO_MATCH;
  const strangers = left.filter((word) => !FILLERS.has(word) && !/^\d{1,2}$/.test(word)).length;
  const share = strangers === 0 ? 0.95 : 0.5 + (0.4 * used.size) / (used.size + strangers);
  return { strength: phrase.strength * share, whole: strangers === 0 };
}

/** A word that makes a header mean something else than its other words. */
export function isTurn(word: string): boolean {
  return TURNS.some((pattern) => isWord(pattern, word));
}
