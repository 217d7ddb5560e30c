/** The one grammar of errors: function, parameter, what is expected, what was found, where, what to do. */

import type { Found, Language, Text } from './text';

/** Where in an argument the fault stands; a single value has no place. */
export interface Place {
  /** Counted from 1, the header included. */
  readonly row?: number;
  readonly column?: number;
  /** Position among the data, as a formula over a whole range knows it; the runner turns it into row and column. */
  readonly index?: number;
}

/** Wrong input. Thrown without a place by a formula, which sees one row only; the runner adds the place. */
export class Refusal extends Error {
  constructor(
    readonly param: string,
    readonly expected: Text,
    readonly found: Found,
    readonly remedy?: Text,
    readonly place: Place = {},
  ) {
    super(`${param} must be ${expected.en}`);
  }

  at(place: Place): Refusal {
    return new Refusal(this.param, this.expected, this.found, this.remedy, place);
  }

  /** `KPI_CAC: new_customers must be a number, but row 5 is "abc".` */
  sentence(fn: string, language: Language): string {
    const remedy = this.remedy ? ` (${this.remedy[language]})` : '';
    return language === 'ru'
      ? `${fn}: ${this.param} — ожидается ${this.expected.ru}, а ${placeRu(this.place, this.found)} ${this.found.ru}${remedy}.`
      : `${fn}: ${this.param} must be ${this.expected.en}, but ${placeEn(this.place)} is ${this.found.en}${remedy}.`;
  }
}

function placeEn({ row, column }: Place): string {
  if (row === undefined) return column === undefined ? 'it' : `column ${column}`;
  return column === undefined ? `row ${row}` : `row ${row}, column ${column}`;
}

function placeRu({ row, column }: Place, { isFeminine }: Found): string {
  if (row === undefined) return column === undefined ? (isFeminine ? 'дана' : 'дано') : `в столбце ${column} стоит`;
  return column === undefined ? `в строке ${row} стоит` : `в строке ${row}, столбце ${column} стоит`;
}
