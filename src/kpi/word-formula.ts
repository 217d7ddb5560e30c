/** How a plain spreadsheet formula recognises the words that a parameter takes, whatever their case and outer spaces. */

/** True when `{param}` holds one of the words. FIND, not comparison: no engine reads a word as a pattern or a number. */
export function isWord(param: string, words: readonly string[]): string {
  return `ISNUMBER(FIND("/"&LOWER(TRIM({${param}}))&"/","/${words.join('/').toLowerCase()}/"))`;
}
