/** The words by which a row says that it holds totals. */

const WORD =
  /^(?:(?:grand|sub|overall)[ -]?totals?|totals?|sum|сумма|итоги?|итого|всего|общий итог|промежуточный итог)(?:\s*[:.]?$|\s*[:—–-]\s|\s+(?:за|по|for|of|in|с)\s)/i;

/** `Total`, `Итого за март`; not `Total Wine`. */
export function isTotalsWord(text: string): boolean {
  return WORD.test(text.trim());
}
