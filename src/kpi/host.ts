/** What a function may ask of the spreadsheet it runs in; the only way out of the pure core. */

export interface Host {
  /** The spreadsheet's locale, such as `ru_RU`. */
  locale(): string;
  /** The spreadsheet's time zone, such as `Europe/Moscow`. */
  timeZone(): string;
  /** The time zone of the running script; `getMonth()` of a Date answers in it. */
  scriptTimeZone(): string;
  /** `Utilities.formatDate`, the fallback where `Intl` is missing. */
  formatDate(date: Date, timeZone: string, pattern: string): string;
  /** Everything that people read about the functions, kept out of the script because every formula would load it. */
  texts(): string;
}

/** One call of a custom function. */
export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly host: Host;
}

export type CellResult = number | string | boolean;
export type Result = CellResult | CellResult[][];
