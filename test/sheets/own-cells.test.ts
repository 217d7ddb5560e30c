// Whatever a user types on a summary, and wherever: a rebuild loses none of it, doubles none of it and moves none without need.

import type { BuildAnswer } from '../../src/sheets/build/build';
import type { ScanAnswer } from '../../src/sheets/wizard/contract';
import { pick, type Random, randomFrom } from '../random';
import { ask, openShop } from './asking';
import { planOf, type Wish } from './plan';
import { build, inScript, open, picture, roundsOf } from './workbook';

type Local = ReturnType<typeof open>;
type Typed = Readonly<Record<string, string>>;

const NAME = 'KPI summary';
const TYPED = 14;
const ROUNDS = 7;
const BASE: Wish = { kpis: 4, periods: 5, breakdownRows: 5, texts: ['first', 'second'] };

const addressOf = (row: number, column: number) => `${String.fromCharCode(64 + column)}${row}`;
const rowOf = (address: string) => address.replace(/[A-Z]+(?=\d+$)/, '');

/** Texts, numbers and formulas, each one of a kind. */
const contentOf = (random: Random, index: number) =>
  pick([`mine ${index}`, String(9_000_001 + index), `=LEN(B2)*1000+${index}`], random);

/** Cells anywhere on, between and around the blocks of a summary. */
function typedBy(random: Random, rows: number, columns: number): Typed {
  const typed: Record<string, string> = {};
  for (let index = 0; index < TYPED; index++) {
    const address = addressOf(1 + Math.floor(random() * rows), 1 + Math.floor(random() * columns));
    typed[address] = contentOf(random, index);
  }
  return typed;
}

const rounds = (name: string, count: number, rows: number, columns: number) =>
  Array.from({ length: count }, (_, round) => typedBy(randomFrom(`${name} ${round}`), rows, columns));

function write(sheet: Local, typed: Typed): void {
  sheet.setMany(
    Object.fromEntries(Object.entries(typed).map(([address, content]) => [`'${NAME}'!${address}`, content])),
  );
}

type Places = ReadonlyMap<string, readonly string[]>;

/** Where each content stands, on all sheets; an apostrophe keeps a text a text. */
function placesIn(sheet: Local): Places {
  const places = new Map<string, string[]>();
  for (const { name, cells } of picture(sheet)) {
    for (const [address, cell] of Object.entries(cells)) {
      const content = String(cell)
        .replace(/^'/, '')
        .replace(/\$A\$\d+/, '$A$1000');
      places.set(content, [...(places.get(content) ?? []), `${name}!${address}`]);
    }
  }
  return places;
}

const summaryOf = (sheet: Local) => picture(sheet).find(({ name }) => name === NAME)?.cells ?? {};

/** Cells on which a summary shows something. */
function shownOn(sheet: Local): ReadonlySet<string> {
  const { getters } = sheet.model;
  const positions = getters.getEvaluatedCellsPositions(sheet.host.grid.findSheet(NAME) ?? '');
  const shown = positions.filter((position) => (getters.getEvaluatedCell(position).value ?? '') !== '');
  return new Set(shown.map(({ row, col }) => addressOf(row + 1, col + 1)));
}

/** The status refuses a text as a target. */
const STATUS = 7;

function errorsOn(sheet: Local): string[] {
  const { getters } = sheet.model;
  const positions = getters.getEvaluatedCellsPositions(sheet.host.grid.findSheet(NAME) ?? '');
  const wrong = positions.filter(
    (position) => position.col !== STATUS && getters.getEvaluatedCell(position).type === 'error',
  );
  return wrong.map(({ row, col }) => `error in ${addressOf(row + 1, col + 1)}`);
}

/** What is not exactly once in the workbook. */
function lostFrom(sheet: Local, typed: Typed): string[] {
  const places = placesIn(sheet);
  return Object.entries(typed).flatMap(([address, content]) => {
    const found = places.get(content) ?? [];
    return found.length === 1 ? [] : [`${content} typed into ${address}: ${found.join()}`];
  });
}

/** What has left its place although the summary shows nothing there, or its row. */
function movedOn(sheet: Local, typed: Typed, shown: ReadonlySet<string>): string[] {
  const places = placesIn(sheet);
  return Object.entries(typed).flatMap(([address, content]) => {
    const [found] = places.get(content) ?? [];
    const place = `${NAME}!${address}`;
    const isRight = found === place || (shown.has(address) && rowOf(found ?? '') === rowOf(place));
    return isRight ? [] : [`${content} typed into ${address}: ${found}`];
  });
}

/** The wizard's own cells that are not as on a summary that nobody has typed on. */
function brokenOn(sheet: Local, typed: Typed, clean: Readonly<Record<string, unknown>>): string[] {
  const cells = summaryOf(sheet) as Record<string, unknown>;
  return Object.keys(clean).filter((address) => !(address in typed) && cells[address] !== clean[address]);
}

function prepare(): Local {
  const sheet = open();
  // A sheet is as large as what is drawn on it; the user has put in more.
  sheet.host.newSheet = { rows: 2, cols: 2 };
  build(sheet, planOf(BASE));
  inScript(sheet, () => {
    const summary = SpreadsheetApp.getActive().getSheetByName(NAME);
    summary?.insertRowsAfter(summary.getMaxRows(), 16);
    summary?.insertColumnsAfter(summary.getMaxColumns(), 4);
  });
  return sheet;
}

const SIZE = [46, 18] as const;

test('with the same data each cell stays, unless the summary has something to show there: then it stands in its row', () => {
  const clean = prepare();
  const [cells, shown] = [summaryOf(clean), shownOn(clean)];
  const wrong = roundsOf(rounds('same', ROUNDS, ...SIZE), prepare, (sheet, typed) => {
    write(sheet, typed);
    build(sheet, planOf(BASE));
    return [
      ...lostFrom(sheet, typed),
      ...movedOn(sheet, typed, shown),
      ...brokenOn(sheet, typed, cells),
      ...errorsOn(sheet),
    ];
  });
  expect(wrong).toEqual([]);
});

test.each<[string, Wish]>([
  ['more rows', { ...BASE, kpis: 7, breakdownRows: 11, texts: ['first', 'second', 'third', 'fourth'] }],
  ['more periods', { ...BASE, periods: 9 }],
  ['fewer rows and periods', { ...BASE, periods: 3, breakdownRows: 2, texts: [] }],
  ['more charts and rows, fewer periods', { ...BASE, periods: 2, breakdownRows: 9, charts: 2 }],
])('with %s each cell is there once, and stays there when nothing changes any more', (name, wish) => {
  const wrong = roundsOf(rounds(name, ROUNDS, ...SIZE), prepare, (sheet, typed) => {
    write(sheet, typed);
    build(sheet, planOf(wish));
    const lost = [...lostFrom(sheet, typed), ...errorsOn(sheet)];
    const before = JSON.stringify(summaryOf(sheet));
    build(sheet, planOf(wish));
    return JSON.stringify(summaryOf(sheet)) === before ? lost : [...lost, 'moved again'];
  });
  expect(wrong).toEqual([]);
});

describe('on the summary of a shop', () => {
  const shop = () => {
    const sheet = openShop();
    const { request } = ask<ScanAnswer>(sheet, 'wizardScan');
    ask(sheet, 'wizardBuild', { ...request, periods: 2 });
    return sheet;
  };
  const AREA = [110, 20] as const;
  const rebuilt = (sheet: Local, wish = {}) =>
    ask(sheet, 'wizardBuild', { ...ask<ScanAnswer>(sheet, 'wizardScan').request, ...wish });

  test('an update moves nothing without need', () => {
    const clean = shop();
    const [cells, shown] = [summaryOf(clean), shownOn(clean)];
    const wrong = roundsOf(rounds('shop', 4, ...AREA), shop, (sheet, typed) => {
      write(sheet, typed);
      rebuilt(sheet, { periods: 2 });
      return [...lostFrom(sheet, typed), ...movedOn(sheet, typed, shown), ...brokenOn(sheet, typed, cells)];
    });
    expect(wrong).toEqual([]);
  });

  test('new rows of data, more periods and other KPIs lose nothing', () => {
    const wrong = roundsOf(rounds('grown shop', 4, ...AREA), shop, (sheet, typed) => {
      write(sheet, typed);
      sheet.setMany({
        'Orders!A14': '2001',
        'Orders!B14': '2024-06-03',
        'Orders!C14': 'Customer 9',
        'Orders!D14': '400',
      });
      rebuilt(sheet, { periods: 'all' });
      return lostFrom(sheet, typed);
    });
    expect(wrong).toEqual([]);
  });

  test("nothing of the wizard is taken for the user's, whatever changes", () => {
    const sheet = openShop();
    const wished = ask<ScanAnswer>(sheet, 'wizardScan').request;
    const cellsOf = (one: Local, wish: object) => {
      const [{ name }] = ask<BuildAnswer>(one, 'wizardBuild', { ...wished, periods: 2, ...wish }).sheets;
      return picture(one).find((each) => each.name === name)?.cells;
    };
    for (const wish of [{ language: 'ru' }, { style: 'plain' }]) {
      expect(cellsOf(sheet, wish)).toEqual(cellsOf(openShop(), wish));
    }
  });

  test('a day is the same in another time zone and in another format', () => {
    const sheet = shop();
    const before = summaryOf(sheet);
    Object.assign(sheet.host.settings, { timeZone: 'Pacific/Kiritimati' });
    inScript(sheet, () => {
      const days = SpreadsheetApp.getActive().getSheetByName(NAME)?.getRange('B5:B6');
      days?.setNumberFormats([['0'], ['0']]);
    });
    rebuilt(sheet, { periods: 2 });
    expect(summaryOf(sheet)).toEqual(before);
  });
});
