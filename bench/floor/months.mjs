// Month of a moment in any zone: a guess from the mean length of a month, put right by a table of month starts that is
// filled as it is needed. Months count from January 1970.

const MEAN = 2_629_746_000;
const MONTHS = 2400;
// Asked without Intl when the environment says it: the first use of Intl in a process costs milliseconds.
const scriptZone = process.env.TZ ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A function from epoch milliseconds to the month's number. */
export function monthTable(zone) {
  const startOf = zone === scriptZone ? localStart : startIn(zone);
  const starts = new Float64Array(MONTHS + 2).fill(Number.NaN);
  const settle = (moment, guess) => {
    for (let month = guess > 0 ? guess - 1 : 0; month < guess + 3; month++) {
      if (Number.isNaN(starts[month])) starts[month] = startOf(month);
    }
    let month = guess;
    while (moment < starts[month]) month--;
    while (moment >= starts[month + 1]) month++;
    return month;
  };
  return (moment) => {
    const guess = (moment / MEAN) | 0;
    return moment >= starts[guess] && moment < starts[guess + 1] ? guess : settle(moment, guess);
  };
}

export function monthLabel(month) {
  const number = (month % 12) + 1;
  return `${1970 + Math.floor(month / 12)}-${number < 10 ? '0' : ''}${number}`;
}

/** The first moment of a month in this process's own zone: no Intl object is made. */
function localStart(month) {
  return new Date(1970 + Math.floor(month / 12), month % 12, 1).getTime();
}

function startIn(zone) {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const offsetAt = (moment) => {
    const [month, day, year, hour, minute, second] = clock.format(moment).match(/\d+/g).map(Number);
    return Date.UTC(year, month - 1, day, hour, minute, second) - moment;
  };
  return (month) => {
    const midnight = Date.UTC(1970, month, 1);
    const start = midnight - offsetAt(midnight);
    const again = midnight - offsetAt(start);
    return again === start ? start : Math.max(start, again);
  };
}
