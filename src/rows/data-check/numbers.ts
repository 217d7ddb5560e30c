/** Faults in columns of numbers: text instead of numbers, several currencies, signs and sizes that cannot be meant. */

import { currencyOf } from '../../kpi/currency';
import { type NumberText, readNumberText } from '../../kpi/number-text';
import { BOOLEAN, DATE, DATE_TEXT, NUMBER, NUMBER_TEXT, OPEN_END, TEXT } from './cell-class';
import type { CheckedTable, Column } from './checked-table';
import { type Check, type Finding, findCells, findRows } from './finding';
import { isProbability, isSigned } from './roles';

const AS_TEXT = { en: 'numbers stored as text', ru: 'числа записаны текстом' };
const NOT_NUMBERS = { en: 'not a number among numbers', ru: 'среди чисел есть не числа' };
const AMBIGUOUS = {
  en: 'numbers such as 1,234 that can be read in two ways',
  ru: 'числа вида 1,234, которые читаются двояко',
};
const CURRENCIES = { en: 'mixed currencies', ru: 'разные валюты' };
const NEGATIVE = { en: 'negative amounts', ru: 'отрицательные суммы' };
const WHOLE_PERCENT = {
  en: 'probability above 1 (50 instead of 0.5 or 50%)',
  ru: 'вероятность больше 1 (50 вместо 0,5 или 50%)',
};

export const numbers: Check = (table) =>
  table.columns.filter(({ kind }) => kind === 'number').flatMap((column) => numberFindings(table, column));

function numberFindings(table: CheckedTable, column: Column): Finding[] {
  const { header, classes, index } = column;
  const texts = readTexts(table, column);
  const decimals = new Set([...texts.values()].map(({ decimal }) => decimal).filter(Boolean));
  const numberAt = (row: number) =>
    classes[row] === NUMBER ? (table.cellAt(row, index) as number) : (texts.get(row)?.value ?? Number.NaN);
  const isUnclear = (row: number) => texts.get(row)?.ambiguous !== undefined && decimals.size !== 1;
  return [
    ...findCells(table, column, AS_TEXT, [NUMBER_TEXT]),
    ...findCells(table, column, NOT_NUMBERS, [TEXT, OPEN_END, DATE, DATE_TEXT, BOOLEAN]),
    ...findRows(table, column, AMBIGUOUS, isUnclear),
    ...mixed(table, column, (row) => texts.get(row)?.currency?.code),
    ...(isSigned(header) ? [] : findRows(table, column, NEGATIVE, (row) => numberAt(row) < 0)),
    ...(isProbability(header) ? findRows(table, column, WHOLE_PERCENT, (row) => numberAt(row) > 1) : []),
  ];
}

function readTexts(table: CheckedTable, { classes, counts, index }: Column): Map<number, NumberText> {
  const texts = new Map<number, NumberText>();
  if (counts[NUMBER_TEXT] === 0) return texts;
  for (let row = 0; row < table.rows; row++) {
    if (classes[row] !== NUMBER_TEXT) continue;
    const text = readNumberText(table.cellAt(row, index) as string);
    if (text) texts.set(row, text);
  }
  return texts;
}

/** A column that names the currency of each row. */
export const currencies: Check = (table) =>
  table.columns.flatMap((column) => {
    if (column.kind !== 'text' || column.counts[TEXT] === 0) return [];
    const codeOf = (row: number) => {
      const cell = table.cellAt(row, column.index);
      return typeof cell === 'string' ? currencyOf(cell.trim())?.code : undefined;
    };
    const named = (row: number) =>
      table.leftOut[row] === 1 || column.classes[row] !== TEXT || codeOf(row) !== undefined;
    return column.classes.every((_, row) => named(row)) ? mixed(table, column, codeOf) : [];
  });

/** Rows whose currency is not the first one's. */
function mixed(table: CheckedTable, column: Column, codeOf: (row: number) => string | undefined): Finding[] {
  let first: string | undefined;
  return findRows(table, column, CURRENCIES, (row) => {
    const code = codeOf(row);
    first ??= code;
    return code !== undefined && code !== first;
  });
}
