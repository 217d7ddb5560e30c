/** What is wrong with a template after a user has put in rows of his own. */

import type { Library } from '../../../src/kpi/library';
import type { Language } from '../../../src/kpi/text';
import { isMeasure, measureOf } from '../../../src/report/measures';
import { texts } from '../../catalogue';
import { during, expectedOf, wonAndLost } from './expected';
import type { Figure, OwnBook } from './own-book';
import { madeNames, type OwnRows } from './own-rows';
import { wrongOnSheets } from './sheets';

const library = JSON.parse(texts) as Library;
const MADE_YEARS = /\b(2024|2025)\b/;

export function nameOf(id: string, language: Language): string {
  const entry = library.functions.find((one) => one.id === id);
  return (entry?.name ?? (isMeasure(id) ? measureOf(id).name : undefined))?.[language] ?? id;
}

/** What is left of the sample, and figures that are not what the rows give. */
export function faultsIn(book: OwnBook, rows: OwnRows): unknown[] {
  return [...leftIn(book), ...wrongIn(book, rows), ...wrongOnSheets(book, rows)];
}

function leftIn(book: OwnBook): string[] {
  const names = madeNames(book.template, book.language);
  const left = book
    .shown()
    .filter(({ value, text }) => names.has(String(value)) || MADE_YEARS.test(text) || text.startsWith('#'));
  return left.map(({ at, text }) => `${at} ${text}`);
}

function wrongIn(book: OwnBook, rows: OwnRows): unknown[] {
  const { template, language } = book;
  const expected = expectedOf(template.id, ...wonAndLost(template, language));
  return Object.entries(expected.figures).flatMap(([id, reckon]) => {
    const shown = book.row(nameOf(id, language));
    const months = Object.keys(shown?.months ?? {});
    const of = (some: readonly string[]) => reckon(during(template, rows, expected, some));
    if (!shown) return of([...book.months()]) === null ? [] : [[id, 'no row']];
    const found = [...months.map((month) => [month, shown.months[month], of([month])] as const)];
    const all = [...found, ['total', shown.total, of(months)] as const];
    return all.flatMap(([when, figure, want]) => (isSame(figure, want) ? [] : [[id, when, figure, want]]));
  });
}

export function isSame(a: Figure, b: Figure): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.abs(b) + 1e-9;
}
