/** `Utilities.formatDate` with the letters of Java's SimpleDateFormat that a spreadsheet needs, and `Session`. */
import { guard, notPart } from '../guard';
import type { Host } from '../host';
import { wallClock } from '../time-zone';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const MS_PER_MINUTE = 60_000;

export function utilities(host: Host): GoogleAppsScript.Utilities.Utilities {
  return guard({ formatDate, sleep: (ms: number) => host.runs.sleep(ms) }, 'Utilities', host.gate);
}

export function session(host: Host): GoogleAppsScript.Base.Session {
  const supported: Pick<GoogleAppsScript.Base.Session, 'getActiveUserLocale' | 'getScriptTimeZone'> = {
    getActiveUserLocale: () => host.settings.userLocale,
    getScriptTimeZone: () => host.settings.scriptTimeZone,
  };
  return guard(supported, 'Session', host.gate);
}

export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const wall = wallClock(date.getTime(), timeZone);
  const offset = Math.round((wall - date.getTime()) / MS_PER_MINUTE);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (part: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return formatPart(part, new Date(wall), offset);
  });
}

function formatPart(part: string, wall: Date, offset: number): string {
  const padded = (value: number) => String(value).padStart(part.length, '0');
  const hour = wall.getUTCHours();
  switch (part[0]) {
    case 'y':
      return part.length === 2 ? String(wall.getUTCFullYear()).slice(-2) : padded(wall.getUTCFullYear());
    case 'M':
      return part.length < 3 ? padded(wall.getUTCMonth() + 1) : shortened(MONTHS[wall.getUTCMonth()], part.length);
    case 'd':
      return padded(wall.getUTCDate());
    case 'E':
      return shortened(WEEKDAYS[wall.getUTCDay()], part.length);
    case 'u':
      return padded(wall.getUTCDay() || 7);
    case 'H':
      return padded(hour);
    case 'h':
      return padded(hour % 12 || 12);
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'm':
      return padded(wall.getUTCMinutes());
    case 's':
      return padded(wall.getUTCSeconds());
    case 'S':
      return padded(wall.getUTCMilliseconds());
    case 'Z':
      return offsetText(offset, '');
    case 'X':
      return offset === 0 ? 'Z' : offsetText(offset, ':');
    default:
      throw notPart(`The letter ${part[0]} of Utilities.formatDate`);
  }
}

const shortened = (name: string | undefined, length: number): string =>
  length < 4 ? (name ?? '').slice(0, 3) : (name ?? '');

function offsetText(minutes: number, separator: string): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${separator}${two(size % 60)}`;
}
