/** The rows of a CSV text by the names of its columns; quotes may hold separators. */

export type Row = Readonly<Record<string, string>>;

export function rowsOf(text: string): Row[] {
  const [header = [], ...rows] = text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map(fieldsOf);
  return rows.map((fields) => Object.fromEntries(header.map((name, i) => [name, fields[i] ?? ''])));
}

function fieldsOf(line: string): string[] {
  const fields = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return Array.from(fields, ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '');
}
