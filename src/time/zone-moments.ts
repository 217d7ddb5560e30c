/** Finds the moment at which a zone's clock first shows a time, with two questions about its offset unless clocks change near. */

import type { Offset } from './offset';

const HOUR = 3_600_000;

/** Close enough that a change of clocks later that night is out of it, wide enough for a guess one hour off. */
const NEAR = 2 * HOUR - 60_000;

/** Zones lie between UTC−12 and UTC+14. */
const EAST = 15 * HOUR;
const WEST = 13 * HOUR;

/** The moment of a clock's time, which is given as if it were UTC; a time that clocks skip is the moment of the skip. */
export function momentsIn(offset: Offset): (clock: number) => number {
  let guess: number | undefined;

  function between(clock: number, before: number, after: number): number | undefined {
    const first = offset(before);
    const second = offset(after);
    const moment = first === second ? clock - first : acrossChange(offset, clock, first, second);
    if (moment <= before || moment > after) return undefined;
    guess = second;
    return moment;
  }

  return (clock) => {
    const near = guess === undefined ? undefined : between(clock, clock - guess - NEAR, clock - guess + NEAR);
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
