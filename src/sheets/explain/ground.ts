/** The summary as it stands on its sheet, with the tables that it was built from: what every explanation reads. */

import { isDate } from '../../kpi/cell';
import type { Library } from '../../kpi/library';
import type { Text } from '../../kpi/text';
import type { Days } from '../../report/explain/count';
import { isMeasure, measureOf } from '../../report/measures/index';
import { SERIAL } from '../../report/plan/choice/periods';
import { ROW } from '../../report/plan/layout';
import type { Box } from '../../report/plan/model';
import { type Workbench, workbenchOf } from '../../report/plan/workbench';
import type { Request } from '../../report/request';
import type { SheetValues } from '../../report/scan';
import { type DayOf, daysIn } from '../../report/scan/zone-host';
import { civilOf } from '../../time/civil';
import type { Remembered } from '../build/memory';
import type { Chosen, Seen } from '../wizard/look';
import { scanSettings } from '../workbook';
import { Columns } from './columns';

const TARGET = 'target:';

export interface Block {
  readonly id: string;
  readonly box: Box;
}

export class Ground {
  readonly request: Request;
  readonly sheets: readonly SheetValues[];
  readonly bench: Workbench;
  readonly columns: Columns;
  readonly dayOf: DayOf = daysIn(scanSettings());
  private readonly texts: readonly (readonly string[])[];
  private readonly values: readonly (readonly unknown[])[];
  private readonly rows: ReadonlyMap<string, number>;
  private readonly header: number;

  constructor(
    sheet: GoogleAppsScript.Spreadsheet.Sheet,
    private readonly memory: Remembered,
    { scan, request, sheets }: Chosen & Pick<Seen, 'sheets'>,
    readonly library: Library,
  ) {
    this.request = request;
    this.sheets = sheets;
    this.bench = workbenchOf(scan, request);
    const range = sheet.getDataRange();
    this.texts = range.getDisplayValues();
    this.values = range.getValues();
    const targets = memory.inputs.filter(({ id }) => id.startsWith(TARGET));
    this.rows = new Map(targets.map(({ id, box }) => [id.slice(TARGET.length), box.row]));
    this.header = memory.blocks.find(({ id }) => id === 'header')?.box.row ?? ROW.header;
    this.columns = new Columns(this.texts[this.header - 1] ?? [], request.language);
  }

  /** The name of the summary's sheet. */
  get name(): string | undefined {
    return this.memory.names.get('summary');
  }

  idAt(row: number): string | undefined {
    return [...this.rows].find(([, at]) => at === row)?.[0];
  }

  rowOf(id: string): number | undefined {
    return this.rows.get(id);
  }

  blockAt(row: number): Block | undefined {
    return this.memory.blocks.find(({ box }) => row >= box.row && row < box.row + box.rows);
  }

  /** As the sheet shows it; '' outside. */
  text(row: number | undefined, column: number | undefined): string {
    return this.texts[(row ?? 0) - 1]?.[(column ?? 0) - 1] ?? '';
  }

  value(row: number, column: number): unknown {
    return this.values[row - 1]?.[column - 1];
  }

  title(column: number): string {
    return this.text(this.header, column);
  }

  /** The days of a column, from the rows below its header. */
  days(column: number): Days | undefined {
    const [first, last] = [this.header + 1, this.header + 2].map((row) => this.day(row, column));
    if (first === undefined || last === undefined) return undefined;
    const period = this.columns.periods.find((one) => this.day(this.header + 1, one) === first);
    const own = period !== undefined && this.day(this.header + 2, period) === last ? this.title(period) : undefined;
    return { first, last, name: own === undefined ? spanName(first, last) : { en: own, ru: own } };
  }

  day(row: number, column: number): number | undefined {
    const value = this.value(row, column);
    if (isDate(value)) return this.dayOf(value.getTime());
    return typeof value === 'number' ? Math.floor(value) - SERIAL : undefined;
  }

  /** The name of a row: that of a measure or of a KPI. */
  nameOf(id: string): Text {
    if (isMeasure(id)) return this.bench.measures.get(id)?.measure.name ?? measureOf(id).name;
    return this.library.functions.find((one) => one.id === id)?.name ?? { en: id, ru: id };
  }
}

export function spanName(first: number, last: number): Text {
  return { en: `${iso(first)} – ${iso(last)}`, ru: `${dotted(first)} – ${dotted(last)}` };
}

const two = (part: number): string => String(part).padStart(2, '0');

function iso(number: number): string {
  const { year, month, day } = civilOf(number);
  return `${year}-${two(month + 1)}-${two(day)}`;
}

function dotted(number: number): string {
  const { year, month, day } = civilOf(number);
  return `${two(day)}.${two(month + 1)}.${year}`;
}
