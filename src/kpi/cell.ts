/** What one cell holds, as Apps Script hands it over, whatever realm it comes from. */

import type { Found } from './text';

/** An empty cell, an omitted argument and a text of spaces are all "not given". */
export function isBlank(cell: unknown): cell is '' | null | undefined {
  return cell === '' || cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

export function isDate(cell: unknown): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}

const ERROR_TEXT = /^#(?:[A-ZА-ЯЁ/0]+[!?]?|N\/A|Н\/Д)(?:\s|$)/;

/** The code of an error cell (`#N/A`), which may arrive as text or as an error object; else undefined. */
export function errorCode(cell: unknown): string | undefined {
  if (typeof cell === 'string') return ERROR_TEXT.exec(cell.trim())?.[0].trim();
  if (Object.prototype.toString.call(cell) === '[object Error]') return String((cell as Error).message) || '#ERROR!';
  return undefined;
}

/** How an error message names what a cell holds. */
export function describe(cell: unknown): Found {
  const code = errorCode(cell);
  if (code) return { en: `the error ${clip(code)}`, ru: `ошибка ${clip(code)}`, isFeminine: true };
  if (isBlank(cell)) return { en: 'blank', ru: 'пустое значение' };
  if (typeof cell === 'string') return { en: `"${clip(cell)}"`, ru: `«${clip(cell)}»` };
  if (typeof cell === 'number' && !Number.isFinite(cell))
    return { en: 'not a finite number', ru: 'бесконечное или неопределённое число' };
  if (typeof cell === 'number') return { en: String(cell), ru: String(cell).replace('.', ',') };
  if (typeof cell === 'boolean') return cell ? { en: 'TRUE', ru: 'ИСТИНА' } : { en: 'FALSE', ru: 'ЛОЖЬ' };
  if (isDate(cell)) return { en: 'a date', ru: 'дата', isFeminine: true };
  return { en: 'not a cell value', ru: 'не значение ячейки' };
}

const LONGEST_QUOTE = 40;

function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line;
}
