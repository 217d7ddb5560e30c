/** Puts the names that planned sheets got into a formula; what stands in quotes, a text or a name of the user's, stays. */

import { sheetPrefix } from '../measures/formula-text';

const QUOTED_OR_KEY = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{(\w+)\}!/g;

/** `names` are by the keys of the planned sheets. */
export function nameSheets(formula: string, names: Readonly<Record<string, string>>): string {
  return formula.replace(QUOTED_OR_KEY, (found, key: string | undefined) => {
    const name: unknown = key === undefined ? undefined : names[key];
    return typeof name === 'string' ? sheetPrefix(name) : found;
  });
}
