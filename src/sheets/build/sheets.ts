/** The sheets of the workbook during a build: which are the wizard's, and new ones under names that tell they are not done. */

import type { Written } from '../draw/contents';
import { isMemory, type Remembered, readMemory } from './memory';
import { isTemporary, temporaryName } from './names';
import { recover } from './recover';
import { anyway, type Undo } from './steps';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface OwnSheets {
  readonly all: readonly NamedSheet[];
  /** Of the summary at hand: the one on the active sheet, else the one that no template made. */
  readonly memory: Remembered | undefined;
  /** The sheet that the memory was read from. */
  readonly memorySheet: Sheet | undefined;
  /** Of the other summaries, which a build leaves alone. */
  readonly others: readonly Memory[];
  /** Left behind by builds that were cut short or could not tidy up, or by a summary that was deleted. */
  readonly leftovers: readonly Sheet[];
}

export interface Memory {
  readonly memory: Remembered;
  readonly sheet: Sheet;
}

export interface NamedSheet {
  readonly name: string;
  readonly sheet: Sheet;
}

export function ownSheets(spreadsheet: Spreadsheet): OwnSheets {
  const all = spreadsheet.getSheets().map((sheet) => ({ sheet, name: sheet.getName() }));
  const found = all
    .filter(({ sheet }) => sheet.isSheetHidden())
    .filter(({ sheet }) => isMemory(sheet.getRange(1, 1).getValue()))
    .flatMap(({ sheet }) => readSheet(sheet) ?? []);
  const live = newestOfEach(found);
  const current = atHand(
    live,
    live.some(({ memory }) => isOfTemplate(memory)) ? spreadsheet.getActiveSheet().getName() : '',
  );
  return {
    all,
    memory: current?.memory,
    memorySheet: current?.sheet,
    others: live.filter((one) => one !== current),
    leftovers: leftoversOf(all, found, live),
  };
}

/** The last memory of each summary that still stands. */
function newestOfEach(found: readonly Memory[]): Memory[] {
  const newest = new Map<string, Memory>();
  for (const one of found) {
    const name = one.memory.names.get('summary');
    const known = name !== undefined && newest.get(name);
    if (name !== undefined && !(known && known.memory.build > one.memory.build)) newest.set(name, one);
  }
  return [...newest.values()];
}

function atHand(live: readonly Memory[], active: string): Memory | undefined {
  const onActive = live.find(({ memory }) => memory.names.get('summary') === active);
  return onActive ?? live.find(({ memory }) => !isOfTemplate(memory));
}

function isOfTemplate({ request }: Remembered): boolean {
  return request !== '' && 'template' in (JSON.parse(request) as object);
}

/** Memories that are not the last ones, with the helper sheets that are theirs alone, and sheets that never got a name. */
function leftoversOf(all: readonly NamedSheet[], found: readonly Memory[], live: readonly Memory[]): Sheet[] {
  const inUse = new Set(live.flatMap(({ memory }) => [...memory.names.values()]));
  const old = found.filter((one) => !live.includes(one));
  const theirs = new Set(old.flatMap(({ memory }) => [...memory.names.values()]));
  const isLeft = ({ name, sheet }: NamedSheet) =>
    !live.some((one) => one.sheet === sheet) &&
    (old.some((one) => one.sheet === sheet) || (!inUse.has(name) && (isTemporary(name) || theirs.has(name))));
  return all.filter(isLeft).map(({ sheet }) => sheet);
}

/** The same with another summary at hand; none where it is not there any more. */
export function withSummary(own: OwnSheets, name: string | undefined): OwnSheets {
  const { memory, memorySheet: sheet, others } = own;
  const all = memory && sheet ? [{ memory, sheet }, ...others] : others;
  const current = all.find((one) => one.memory.names.get('summary') === name);
  return { ...own, memory: current?.memory, memorySheet: current?.sheet, others: all.filter((one) => one !== current) };
}

/** Whether a sheet holds a user's data, and not what the wizard has made. */
export function isUsers({ name, sheet }: NamedSheet, { memory, memorySheet, others, leftovers }: OwnSheets): boolean {
  const own = [...(memory?.names.values() ?? []), ...others.flatMap((one) => [...one.memory.names.values()])];
  const memories = [memorySheet, ...others.map((one) => one.sheet)];
  return !memories.includes(sheet) && !leftovers.includes(sheet) && !own.includes(name);
}

function readSheet(sheet: Sheet): Memory | undefined {
  const range = sheet.getDataRange();
  const memory = readMemory(range.getValues() as Written[][], range.getFormulas());
  return memory && { sheet, memory };
}

/** Makes hidden sheets under temporary names, which a failed build takes away again. */
export class Workshop {
  private readonly taken: Set<string>;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    { all }: Pick<OwnSheets, 'all'>,
    private readonly undo: Undo,
  ) {
    this.taken = new Set(all.map(({ name }) => name.toLowerCase()));
  }

  /** With room for what is planned: a formula that refers to a cell beyond the sheet would never find it. */
  fresh({ rows, columns }: { readonly rows: number; readonly columns: number }): Sheet {
    const name = this.nextName();
    const sheet = this.hidden(this.spreadsheet.insertSheet(name, this.taken.size), name);
    makeRoom(sheet, rows, columns);
    return sheet;
  }

  copyOf(sheet: Sheet): Sheet {
    const name = this.nextName();
    return this.hidden(this.spreadsheet.insertSheet(name, this.taken.size, { template: sheet }), name);
  }

  private nextName(): string {
    return temporaryName(this.taken);
  }

  private hidden(sheet: Sheet, name: string): Sheet {
    this.undo.push(() => this.spreadsheet.deleteSheet(sheet));
    this.taken.add(name.toLowerCase());
    return sheet.hideSheet();
  }
}

/** Rows and columns are always added, one if none is lacking: then the number of calls is always the same. */
function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const hasRows = sheet.getMaxRows();
  const hasColumns = sheet.getMaxColumns();
  sheet.insertRowsAfter(hasRows, Math.max(1, rows - hasRows));
  sheet.insertColumnsAfter(hasColumns, Math.max(1, columns - hasColumns));
}

/** Gives what is there afterwards; `spare` are sheets of a build that is under way. */
export function sweep(spreadsheet: Spreadsheet, found: OwnSheets, spare: readonly string[] = []): OwnSheets {
  const own = recover(found) ? ownSheets(spreadsheet) : found;
  const left = own.all.filter(({ name, sheet }) => own.leftovers.includes(sheet) && !spare.includes(name));
  for (const { sheet } of left) anyway(() => spreadsheet.deleteSheet(sheet));
  const all = own.all.filter((one) => !left.includes(one));
  return { ...own, all, leftovers: own.leftovers.filter((sheet) => all.some((one) => one.sheet === sheet)) };
}
