/** A sheet as read from a file: its cells as Google's import would type them. */

/** A number that is shown as a date, a share or money. */
export interface Formatted {
  readonly value: number;
  readonly format: string;
}

export type SourceCell = string | number | boolean | Formatted | null;

export interface SourceSheet {
  readonly name: string;
  readonly rows: readonly (readonly SourceCell[])[];
}

/** Keeps the sheet free of rows that hold nothing at its end. */
export function withoutBlankEnd(rows: readonly (readonly SourceCell[])[]): readonly (readonly SourceCell[])[] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.every((cell) => cell === null || cell === '')) end--;
  return rows.slice(0, end);
}
