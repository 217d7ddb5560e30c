/** For each outcome of an assumed row: what proves that the add-on is right under it. */

import * as wizard from './outcomes-wizard';
import { everyGiven, examplesHold, functionsIn, outcomeOf, replaced, withCell } from './under';

const run = functionsIn();
const NOT_AVAILABLE = '#N/A';

/** An error cell is named with its code, whatever shape it arrives in; the check of the data counts it. */
function errorIsNamed(shape: (code: string) => unknown): void {
  const silent = everyGiven.flatMap((given) => {
    const found = outcomeOf(run, given.name, replaced(given, withCell(given.args[given.index], shape(NOT_AVAILABLE))));
    const told = given.name === 'KPI_DATA_CHECK' ? /error/i.test(found) : found.includes(NOT_AVAILABLE);
    return told ? [] : [`${given.name}, argument ${given.index + 1}: ${found}`];
  });
  expect(silent).toEqual([]);
}

/** What is left out is left out, whatever stands in its place. */
function omittedIsOmitted(nothing: unknown): void {
  const differing = everyGiven.flatMap((given) => {
    const { params } = given.entry;
    const last = given.args.slice(0, given.index);
    const rest = params.slice(given.index).map(() => nothing);
    const absent = outcomeOf(run, given.name, last);
    const present = outcomeOf(run, given.name, [...last, ...rest]);
    return absent === present ? [] : [`${given.name}, argument ${given.index + 1}: ${absent} / ${present}`];
  });
  expect(differing).toEqual([]);
}

/** A cell alone and a range of one cell show the same. */
function oneCellIsOneCell(shape: (value: unknown) => unknown): void {
  const differing = everyGiven.flatMap((given) => {
    const value = given.args[given.index];
    if (Array.isArray(value)) return [];
    const plain = outcomeOf(run, given.name, given.args);
    const found = outcomeOf(run, given.name, replaced(given, shape(value)));
    return found === plain ? [] : [`${given.name}, argument ${given.index + 1}: ${plain} / ${found}`];
  });
  expect(differing).toEqual([]);
}

/** Finite numbers, texts and booleans, alone or in a rectangle: nothing of which Google does not say what it shows. */
function resultsArePlain(): void {
  const isPlain = (cell: unknown) => ['string', 'boolean'].includes(typeof cell) || Number.isFinite(cell);
  const odd = everyGiven.filter(({ name, args }) => {
    const result = run(name, args);
    const table = Array.isArray(result) ? (result as unknown[][]) : [[result]];
    const width = table[0]?.length ?? 0;
    return width === 0 || !table.every((row) => row.length === width && row.every(isPlain));
  });
  expect(odd.map(({ name }) => name)).toEqual([]);
}

const hold = (surroundings: Parameters<typeof examplesHold>[0]) => () => expect(examplesHold(surroundings)).toEqual([]);

/** By the row's id and the outcome's name in docs/google-behaviour.json. */
export const outcomes: Record<string, Record<string, () => void>> = {
  'error-cell': {
    text: () => errorIsNamed((code) => code),
    'error object': () => errorIsNamed((code) => new Error(code)),
  },
  'omitted-argument': {
    undefined: () => omittedIsOmitted(undefined),
    null: () => omittedIsOmitted(null),
    'empty text': () => omittedIsOmitted(''),
  },
  'one-cell-range': {
    value: () => oneCellIsOneCell((value) => value),
    table: () => oneCellIsOneCell((value) => [[value]]),
  },
  intl: { there: hold({ zone: 'America/New_York' }), missing: hold({ zone: 'America/New_York', intl: false }) },
  'session-in-cell': { answers: hold({ zone: 'Asia/Tokyo' }), refused: hold({ zone: 'Asia/Tokyo', session: false }) },
  'odd-results': { error: resultsArePlain, 'something else': resultsArePlain },
  'new-function': { runs: wizard.runsAsText, refused: wizard.runsAsScript },
  'set-formula-comma': {
    read: wizard.buildsWith('in English'),
    refused: wizard.buildsWith('without commas'),
    'read as typed': wizard.buildsWith('as typed'),
  },
  'installation-source': { answers: wizard.menuByPlace, refused: wizard.menuWithoutAnswer },
  'refused-scope': { 'address in the message': wizard.tellsByAddress, 'no address': wizard.tellsByStatus },
  'timeout-final': { 'ends the run': wizard.survivesTheEnd, 'can be caught': wizard.tidiesUp },
};
