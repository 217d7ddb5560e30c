/** Headers that are missing or stand twice: formulas and pivot tables then take the wrong column. */

import { wordKey } from '../stages';
import { BLANK } from './cell-class';
import type { Check } from './finding';

const MISSING = { en: 'no header', ru: 'нет заголовка' };
const REPEATED = { en: 'header stands twice', ru: 'заголовок повторяется' };

export const headers: Check = ({ columns, hasHeader, rows }) => {
  if (!hasHeader) return [];
  const seen = new Set<string>();
  return columns.flatMap(({ header, title, counts }) => {
    const key = wordKey(header);
    const finding = key === '' && counts[BLANK] < rows ? MISSING : seen.has(key) ? REPEATED : undefined;
    seen.add(key);
    return finding ? [{ column: title, finding, rows: 0, firstRow: 1 }] : [];
  });
};
