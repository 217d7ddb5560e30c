/** The sheets of the workbook during a build: which are the wizard's, and new ones under names that tell they are not done. */

import type { Written } from '../draw/contents';
import { isMemory, type Remembered, readMemory } from './memory';
import { isTemporary, temporaryName } from './names';
import { anyway, type Undo } from './steps';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface OwnSheets {
  readonly all: readonly NamedSheet[];
  readonly memory: Remembered | undefined;
  /** The sheet that the memory was read from. */
  readonly memorySheet: Sheet | undefined;
  /** Left behind by builds that were cut short, or that could not tidy up. */
  readonly leftovers: readonly Sheet[];
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
    .flatMap(({ sheet }) => readSheet(sheet) ?? [])
    .sort((a, b) => b.memory.build - a.memory.build);
  const [latest, ...older] = found;
  const known = new Set(latest?.memory.names.values());
  const unfinished = all.filter(({ name }) => isTemporary(name) && !known.has(name)).map(({ sheet }) => sheet);
  const outdated = older.map(({ sheet }) => sheet).filter((sheet) => !unfinished.includes(sheet));
  return {
    all,
    memory: latest?.memory,
    memorySheet: latest?.sheet,
    leftovers: unfinished.filter((sheet) => sheet !== latest?.sheet).concat(outdated),
  };
}

/** Whether a sheet holds a user's data, and not what the wizard has made. */
export function isUsers({ name, sheet }: NamedSheet, { memory, memorySheet, leftovers }: OwnSheets): boolean {
  const own = [...(memory?.names.values() ?? [])];
  return sheet !== memorySheet && !leftovers.includes(sheet) && !own.includes(name);
}

function readSheet(sheet: Sheet): { readonly sheet: Sheet; readonly memory: Remembered } | undefined {
  const range = sheet.getDataRange();
  const memory = readMemory(range.getValues() as Written[][], range.getFormulas());
  return memory && { sheet, memory };
}

/** Makes hidden sheets under temporary names, which a failed build takes away again. */
export class Workshop {
  private readonly taken: Set<string>;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    names: readonly string[],
    private readonly undo: Undo,
  ) {
    this.taken = new Set(names.map((name) => name.toLowerCase()));
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
    return this.hidden(sheet.copyTo(this.spreadsheet), name).setName(name);
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

export function sweep(spreadsheet: Spreadsheet, { leftovers }: OwnSheets): void {
  for (const sheet of leftovers) anyway(() => spreadsheet.deleteSheet(sheet));
}
