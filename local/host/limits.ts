/** The limits of Google that the local spreadsheet enforces; docs/google-behaviour.json says where each is documented. */

const SECOND = 1000;
const KB = 1024;

export const LIMITS = {
  /** One call of a custom function, and a simple trigger such as `onOpen`. */
  cellMs: 30 * SECOND,
  /** One run from a menu or a page. */
  runMs: 6 * 60 * SECOND,
  runsAtOnce: 30,
  propertyBytes: 9 * KB,
  propertiesBytes: 500 * KB,
  cacheValueBytes: 100 * KB,
  cacheKeyLength: 250,
  cacheSeconds: 600,
  longestCacheSeconds: 21_600,
  cells: 10_000_000,
  cellLength: 50_000,
} as const;

export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
