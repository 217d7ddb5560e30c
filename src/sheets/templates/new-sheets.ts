/** The sheets that a template adds: hidden until all are drawn, under names that are free in this workbook. */

import type { PlannedSheet } from '../../report/plan/model';
import { freeName } from '../build/names';
import { type OwnSheets, Workshop } from '../build/sheets';
import { anyway, Undo } from '../build/steps';
import { drawSheet } from '../draw/draw';
import { findSeparator, type Link } from '../draw/link';
import { drawValidations } from '../draw/validations';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What has to be known of a sheet before it is drawn. */
export type Wished = Pick<PlannedSheet, 'key' | 'name' | 'rows' | 'columns'>;

export class NewSheets {
  /** The names that the sheets got, by key. */
  readonly names: Record<string, string> = {};
  private readonly sheets = new Map<string, Sheet>();
  private readonly known: ReadonlySet<string>;
  private readonly taken: Set<string>;
  private readonly workshop: Workshop;
  private separator: Link['separator'] | undefined;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    { all }: Pick<OwnSheets, 'all'>,
  ) {
    this.known = new Set(all.map(({ name }) => name));
    this.taken = new Set(all.map(({ name }) => name.toLowerCase()));
    this.workshop = new Workshop(spreadsheet, { all }, new Undo());
  }

  /** A name that no sheet has, kept free for one that is made later. */
  reserve(key: string, wish: string): string {
    const name = freeName(wish, this.taken);
    this.taken.add(name.toLowerCase());
    this.names[key] = name;
    return name;
  }

  make({ key, name, rows, columns }: Wished): void {
    const sheet = this.workshop.fresh({ rows, columns });
    this.sheets.set(key, sheet.setName(this.reserve(key, name)));
  }

  draw(planned: PlannedSheet): void {
    const sheet = this.sheet(planned.key);
    this.separator ??= findSeparator(sheet.getRange(1, 1));
    drawSheet(sheet, planned, { names: new Map(Object.entries(this.names)), separator: this.separator });
    drawValidations(sheet, planned);
    if (planned.validations) sheet.setHiddenGridlines(false);
    if (planned.tab) sheet.setTabColor(planned.tab);
  }

  sheet(key: string): Sheet {
    const found = this.sheets.get(key);
    if (!found) throw new Error(`No sheet ${key}`);
    return found;
  }

  show(): void {
    for (const sheet of this.sheets.values()) sheet.showSheet();
  }

  /** Takes away every sheet that was not there before. */
  undo(): void {
    for (const sheet of this.spreadsheet.getSheets()) {
      if (!this.known.has(sheet.getName())) anyway(() => this.spreadsheet.deleteSheet(sheet));
    }
  }
}
