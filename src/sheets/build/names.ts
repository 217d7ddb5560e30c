/** Names of sheets: what every spreadsheet takes, and free in this one. */

const LONGEST = 80;
const TEMPORARY = /^KPI temporary \d+$/;

/** Sheets under such a name are being built, or were left behind when a build was cut short. */
export function isTemporary(name: string): boolean {
  return TEMPORARY.test(name);
}

export function temporaryName(taken: ReadonlySet<string>): string {
  return freeName('KPI temporary 1', taken, (count) => `KPI temporary ${count}`);
}

/** The name wished for, or the same with a number; `taken` holds names in lower case. */
export function freeName(
  wish: string,
  taken: ReadonlySet<string>,
  numbered: (count: number, name: string) => string = (count, name) => `${name} ${count}`,
): string {
  const name = cleanName(wish);
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count++) free = numbered(count, name);
  return free;
}

/** Signs that a spreadsheet refuses in a name, or that would have to be escaped in every formula, become blanks. */
function cleanName(wish: string): string {
  const name = wish
    .replace(/[\s'"*?/\\:[\]{}!]+/g, ' ')
    .trim()
    .slice(0, LONGEST)
    .trim();
  return name === '' ? 'KPI' : name;
}
