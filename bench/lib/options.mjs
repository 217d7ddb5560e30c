// Options of the command line: --rows 10k,100k --tasks cohort,funnel --rivals duckdb,d3 (or none) --orders log --rounds 5
// --only rows,first,periods,columns,million --zone Europe/Berlin --script-zone America/New_York --young 256.

import { parseArgs } from 'node:util';

const options = {
  rows: { type: 'string', default: '10k,100k,1M' },
  tasks: { type: 'string', default: '' },
  rivals: { type: 'string', default: '' },
  orders: { type: 'string', default: 'log,shuffled' },
  rounds: { type: 'string', default: '' },
  zone: { type: 'string', default: 'Europe/Berlin' },
  'script-zone': { type: 'string', default: 'America/New_York' },
  only: { type: 'string', default: '' },
  young: { type: 'string', default: '' },
};

const UNITS = { k: 1000, m: 1_000_000 };

function rowCount(text) {
  const [, digits, unit] = /^(\d+)([km]?)$/i.exec(text) ?? [];
  if (!digits) throw new Error(`--rows: "${text}" is no number of rows such as 100k or 1M`);
  return Number(digits) * (UNITS[unit.toLowerCase()] ?? 1);
}

const list = (text) => text.split(',').filter(Boolean);

export function readOptions(args = process.argv.slice(2)) {
  const { values } = parseArgs({ args, options });
  return {
    rows: list(values.rows).map(rowCount),
    tasks: list(values.tasks),
    rivals: list(values.rivals),
    orders: list(values.orders),
    rounds: values.rounds ? Number(values.rounds) : undefined,
    zone: values.zone,
    scriptZone: values['script-zone'],
    only: list(values.only),
    young: values.young,
  };
}

export function rowsText(count) {
  if (count % 1_000_000 === 0) return `${count / 1_000_000}M`;
  return count % 1000 === 0 ? `${count / 1000}k` : String(count);
}
