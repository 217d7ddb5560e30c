/** Finds the moment at which a zone's clock first shows a time, with one or two questions about its offset unless clocks change near. */

import { DAY } from './civil';
import type { Offset } from './offset';

const HOUR = 3_600_000;

/** Far enough for a time that is shown twice, and for a guess two hours off. */
const BEFORE = 3 * HOUR;

/** Far enough for a guess one hour off, and short of a change of clocks later that night. */
const AFTER = 2 * HOUR - 60_000;

/** Zones lie between UTC−12 and UTC+14. */
const EAST = 15 * HOUR;
const WEST = 13 * HOUR;

/** No zone puts its clocks forward and back again, or back and forward, within a month and one and the same offset at its ends. */
const MONTH = 33 * DAY;

/** The moment of a clock's time, which is given as if it were UTC; a time that clocks skip is the moment of the skip. */
export function momentsIn(offset: Offset): (clock: number) => number {
  let asked: { readonly moment: number; readonly offset: number } | undefined;

  function ask(moment: number): number {
    asked = { moment, offset: offset(moment) };
    return asked.offset;
  }

  /** Up to a month after the last question one more is enough, if clocks have not changed since. */
  function since(clock: number): number | undefined {
    if (!asked) return undefined;
    const { moment, offset } = asked;
    const next = clock - offset;
    const apart = next - moment;
    return apart > DAY + HOUR && apart < MONTH && ask(next) === offset ? next : undefined;
  }

  function between(clock: number, before: number, after: number): number | undefined {
    const first = offset(before);
    const second = ask(after);
    const moment = first === second ? clock - first : acrossChange(offset, clock, first, second);
    return moment <= before || moment > after ? undefined : moment;
  }

  return (clock) => {
    const guess = asked?.offset;
    const found = since(clock);
    if (found !== undefined) return found;
    const near = guess === undefined ? undefined : between(clock, clock - guess - BEFORE, clock - guess + AFTER);
    return near ?? between(clock, clock - EAST, clock + WEST) ?? clock - offset(clock);
  };
}

/** Clocks change near: the earlier reading if they show the time then, else the first moment at or past it. */
function acrossChange(offset: Offset, clock: number, first: number, second: number): number {
  const shows = (moment: number) => moment + offset(moment) >= clock;
  let early = clock - Math.max(first, second);
  let late = clock - Math.min(first, second);
  if (shows(early)) return early;
  if (!shows(late - 1)) return late;
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (shows(middle)) late = middle;
    else early = middle;
  }
  return late;
}
