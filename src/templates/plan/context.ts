/** What the sheets that analyse an input table are planned with. */

import type { Library, LibraryEntry } from '../../kpi/library';
import { plainFormula } from '../../kpi/plain-formula';
import type { Language, Text } from '../../kpi/text';
import { letters } from '../../report/measures/formula-text';
import type { Request } from '../../report/request';
import type { InputTable, Template } from '../template';

export class Context {
  constructor(
    readonly template: Template,
    readonly language: Language,
    readonly style: Request['style'],
    /** In which functions answer: the spreadsheet's. */
    readonly functionLanguage: Language,
    private readonly library: Library,
  ) {}

  get plain(): boolean {
    return this.style === 'plain';
  }

  say(text: Text): string {
    return text[this.language];
  }

  table(key: string): InputTable {
    const found = this.template.inputs.find((one) => one.key === key);
    if (!found) throw new Error(`No input table ${key}`);
    return found;
  }

  /** The words that a column's cells are taken from. */
  words(key: string, column: number): readonly string[] {
    return this.table(key).columns[column - 1].words?.[this.language] ?? [];
  }

  /** A KPI of one row of cells, as a function or as the same plain formula; no `=` before it. */
  kpi(id: string, ...given: string[]): string {
    if (!this.plain) return `KPI_${id}(${given.join(',')})`;
    return plainFormula(this.entry(id), given).slice(1);
  }

  private entry(id: string): LibraryEntry {
    const found = this.library.functions.find((one) => one.id === id);
    if (!found) throw new Error(`No KPI ${id}`);
    return found;
  }
}

/** The cells of a column of an input sheet, headers left out. */
export const columnOf = (key: string, column: number): string => `{${key}}!$${letters(column)}$2:$${letters(column)}`;
