/** Cells as the sheet would show them, clipped: what people see of a column. */

import { isDate } from '../../kpi/cell';
import { type Language, languageOf } from '../../kpi/text';
import { civilOf, DAY } from '../../time/civil';
import { type Offset, offsetIn } from '../../time/offset';
import { hostOf, type ScanSettings } from './zone-host';

const LONGEST = 40;

export type Display = (cell: unknown) => string;

export function displayIn(settings: ScanSettings): Display {
  const language = languageOf(settings.locale);
  let offset: Offset | undefined;
  const clockOf = (date: Date) => {
    offset ??= offsetIn(settings.timeZone, hostOf(settings));
    return date.getTime() + offset(date.getTime());
  };
  return (cell) => clip(isDate(cell) ? dateText(cell, clockOf, language) : plainText(cell, language));
}

function dateText(date: Date, clockOf: (date: Date) => number, language: Language): string {
  if (Number.isNaN(date.getTime())) return '';
  const clock = clockOf(date);
  const days = Math.floor(clock / DAY);
  const { year, month, day } = civilOf(days);
  const [two, four] = [(value: number) => String(value).padStart(2, '0'), String(year).padStart(4, '0')];
  const text = language === 'ru' ? `${two(day)}.${two(month + 1)}.${four}` : `${four}-${two(month + 1)}-${two(day)}`;
  const minutes = Math.floor((clock - days * DAY) / 60_000);
  return minutes === 0 ? text : `${text} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function plainText(cell: unknown, language: Language): string {
  if (typeof cell === 'number') return language === 'ru' ? String(cell).replace('.', ',') : String(cell);
  if (typeof cell === 'boolean' && language === 'ru') return cell ? 'ИСТИНА' : 'ЛОЖЬ';
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell ?? '');
}

export function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

/** What tells two cells apart, and how a filter names a cell: the number 7 and the text `7` are one. */
export function keyOf(cell: unknown): string {
  if (isDate(cell)) return String(cell.getTime());
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell ?? '').trim();
}
