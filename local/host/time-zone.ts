/** Serial numbers of the sheet to moments and back, in the spreadsheet's own time zone. */
const MS_PER_DAY = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(timeZone, clock);
  }
  return clock;
}

/** The wall clock of the zone at a moment, written as if it were UTC milliseconds. */
export function wallClock(moment: number, timeZone: string): number {
  const part: Record<string, string> = {};
  for (const { type, value } of clockOf(timeZone).formatToParts(moment)) part[type] = value;
  const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(part.month) - 1, Number(part.day));
  wall.setUTCHours(Number(part.hour), Number(part.minute), Number(part.second), ((moment % 1000) + 1000) % 1000);
  return wall.getTime();
}

/** Clocks change at a quarter of an hour at the earliest; asking Intl for every cell would take most of a scan. */
const MS_PER_QUARTER = 900_000;
const offsets = new Map<string, Map<number, number>>();

function offsetAt(moment: number, timeZone: string): number {
  const known = offsets.get(timeZone) ?? new Map<number, number>();
  offsets.set(timeZone, known);
  const quarter = Math.floor(moment / MS_PER_QUARTER);
  let offset = known.get(quarter);
  if (offset === undefined) {
    const start = quarter * MS_PER_QUARTER;
    offset = wallClock(start, timeZone) - start;
    known.set(quarter, offset);
  }
  return offset;
}

export function serialToDate(serial: number, timeZone: string): Date {
  const wall = Math.round((serial - UNIX_EPOCH_SERIAL) * MS_PER_DAY);
  const guess = wall - offsetAt(wall, timeZone);
  return new Date(wall - offsetAt(guess, timeZone));
}

export function dateToSerial(date: Date, timeZone: string): number {
  return (date.getTime() + offsetAt(date.getTime(), timeZone)) / MS_PER_DAY + UNIX_EPOCH_SERIAL;
}
