/** Types the text of a CSV cell as Google's import does in the locale of the file; what could lose something stays text. */
import type { Habits } from './habits';
import type { SourceCell } from './source';

const MS_PER_DAY = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;
const MOST_DIGITS = 15;

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,? (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?:,? (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

export function typed(text: string, habits: Habits, column: number): SourceCell {
  const cell = text.trim();
  if (cell === '') return null;
  const first = cell.charCodeAt(0);
  if (first > 57 && first < 0x2000) return /^(true|false)$/i.test(cell) ? /^t/i.test(cell) : text;
  return dateOf(cell, habits.dayFirst[column] ?? null) ?? numberOf(cell, habits) ?? text;
}

function dateOf(cell: string, dayFirst: boolean | null): SourceCell {
  const iso = ISO.exec(cell);
  if (iso) return serial(iso[1], iso[2], iso[3], iso.slice(4), 'yyyy-mm-dd');
  const dotted = DOTTED.exec(cell);
  if (dotted) return serial(dotted[3], dotted[2], dotted[1], dotted.slice(4), 'dd.mm.yyyy');
  const slashed = dayFirst === null ? null : SLASHED.exec(cell);
  if (!slashed) return null;
  const [, one, two, year] = slashed;
  return dayFirst
    ? serial(year, two, one, slashed.slice(4), 'dd/mm/yyyy')
    : serial(year, one, two, slashed.slice(4), 'mm/dd/yyyy');
}

type Part = string | undefined;

/** Null for a day that no calendar has. */
function serial(year: Part, month: Part, day: Part, time: readonly Part[], format: string): SourceCell {
  const midnight = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (midnight.getUTCMonth() !== Number(month) - 1 || midnight.getUTCDate() !== Number(day)) return null;
  const days = midnight.getTime() / MS_PER_DAY + UNIX_EPOCH_SERIAL;
  if (time[0] === undefined) return { value: days, format };
  const [hours, minutes, seconds] = [0, 1, 2].map((i) => Number(time[i] ?? 0)) as [number, number, number];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  return { value: days + (hours * 3600 + minutes * 60 + seconds) / 86_400, format: `${format} hh:mm:ss` };
}

const SPACES = /[ \u00a0\u202f]/g;
const SHAPES = {
  '.': /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:e[-+]?\d+)?$/i,
  ',': /^[-+]?(?:\d+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d{1,3}(?:\.\d{3})+(?=,))(?:,\d+)?(?:e[-+]?\d+)?$/i,
};

function numberOf(cell: string, { decimal }: Habits): SourceCell {
  const percent = cell.endsWith('%');
  const figure = percent ? cell.slice(0, -1).trim() : cell;
  if (!SHAPES[decimal].test(figure) || isIdentifier(figure)) return null;
  const plain =
    decimal === '.' ? figure.replaceAll(',', '') : figure.replace(SPACES, '').replaceAll('.', '').replace(',', '.');
  const value = Number(plain);
  if (!Number.isFinite(value)) return null;
  return percent ? { value: value / 100, format: '0.00%' } : value;
}

/** `007` and numbers longer than a sheet can hold are names, not amounts. */
function isIdentifier(figure: string): boolean {
  if (/^[-+]?0\d/.test(figure)) return true;
  return /^[-+]?\d+$/.test(figure) && figure.replace(/^[-+]/, '').length > MOST_DIGITS;
}
