// Puts all sections into one markdown text.

import { rowsText } from '../lib/options.mjs';
import { versions } from '../rivals/index.mjs';
import { megabytes, milliseconds, RATIO_TITLES, ratioCells, table } from './cells.mjs';
import { rowsReport } from './rows.mjs';

export function report(results) {
  const sections = { rows: rowsReport, first, periods, columns, million };
  const parts = Object.entries(sections).filter(([id]) => results[id]);
  return `${[heading(results), ...parts.map(([id, print]) => print(results[id]))].join('\n\n')}\n`;
}

function heading({ machine, options }) {
  const packages = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const code = machine.codeBytes ? `${(machine.codeBytes / 1024).toFixed(1)} KB` : 'not built';
  const busy = machine.load > 0.5 ? ' The machine was busy with other work when this began.' : '';
  return [
    '## Benchmark',
    `Node ${machine.node}, ${machine.cores} cores (${machine.processor}), ${machine.memory} GB. dist/Code.js ${code}.`,
    `Load average ${machine.load.toFixed(2)} at the start, ${machine.after.toFixed(2)} at the end.${busy}`,
    `Script zone ${options.scriptZone}, sheet zone ${options.zone}. Rivals: ${packages.join(', ')}.`,
    options.young ? `A young generation of ${options.young} MB.` : 'Memory settings as Node has them by itself.',
    'Fixed seed, fresh rows for every call, results equal to 1e-9 before timing, turns rotate. Times are medians; a ratio is the median of the ratios of its rounds, with the smallest and largest. The floor is a hand-written loop without checks; rivals get their dates as month numbers from the floor’s own table, inside their loading time.',
  ].join('\n\n');
}

function first(results) {
  const lines = results.map(({ scriptZone, sheetZone, load, ours, floor, ratio, calls, months }) => [
    scriptZone === sheetZone ? `both ${sheetZone}` : `script ${scriptZone}, sheet ${sheetZone}`,
    ...[load, ours, floor].map(milliseconds),
    ...ratioCells(ratio, 1.5),
    `${calls.objects + calls.unseen}`,
    `${calls.formats} for ${months} months (${(calls.formats / months).toFixed(1)} each)`,
  ]);
  const titles = [
    'zones',
    'loading the script, ms',
    'KPI Sheet, ms',
    'floor, ms',
    ...RATIO_TITLES,
    'Intl objects',
    'format calls',
  ];
  return `### First call in a fresh process: cohort of ${rowsText(results[0].rows)} rows\n\n${table(titles, lines)}`;
}

function periods(results) {
  const lines = results.map(({ rows, zone, scriptZone, unit, order, problem, ours, bare, ratio }) => [
    `${unit}, ${rowsText(rows)} rows, ${zone}${zone === scriptZone ? ' (the script’s own)' : ''}, ${order}`,
    ...(problem ? [problem, '', '', '', ''] : [bare.toFixed(1), ours.toFixed(1), ...ratioCells(ratio, 1.6)]),
  ]);
  const titles = ['period of a date', 'getTime() alone, ns a row', 'with its period, ns a row', ...RATIO_TITLES];
  return `### Period of a date\n\n${table(titles, lines)}`;
}

function columns({ rows, problem, milliseconds: of, ofLoop, ofMap }) {
  const title = `### \`=KPI_CAC(A:A, B:B)\` over ${rowsText(rows)} rows`;
  if (problem) return `${title}\n\n${problem}`;
  const lines = [
    ['KPI Sheet', milliseconds(of.ours), '', '', ''],
    ['hand loop with the same checks', milliseconds(of.loop), ...ratioCells(ofLoop, 1.3)],
    ['plain map', milliseconds(of.map), ...ratioCells(ofMap, 1)],
  ];
  return `${title}\n\n${table(['contender', 'ms', ...RATIO_TITLES], lines)}`;
}

function million(results) {
  const lines = results.map(({ title, seconds, rowsMemory, made, peak }) => [
    title,
    seconds.toFixed(2),
    ...[rowsMemory, made, peak].map(megabytes),
  ]);
  const titles = [
    'one call over 1M rows',
    'seconds',
    'the rows themselves',
    'more after the call',
    'process at its peak, making the rows included',
  ];
  return `### A million rows in one call (Google allows 30 s)\n\n${table(titles, lines)}`;
}
