/** The cells of an .xlsx file, read from its XML: formulas with the values kept beside them. */
import { unzipped } from '../zip';

export interface Cell {
  readonly formula: string | undefined;
  readonly value: string | number | null;
}

export interface Sheet {
  readonly name: string;
  /** By row and column, counted from 1. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function readXlsx(archive: Uint8Array): Sheet[] {
  const part = (path: string) => unzipped(archive, path);
  const strings = Array.from(part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs), ([, item = '']) =>
    Array.from(item.matchAll(/<t[^>]*>(.*?)<\/t>/gs), ([, text = '']) => plain(text)).join(''),
  );
  const targets = new Map(
    tagsOf(part('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  return tagsOf(part('xl/workbook.xml'), 'sheet').map((tag) => ({
    name: attribute(tag, 'name'),
    cells: cellsOf(part(targets.get(attribute(tag, 'r:id')) ?? ''), strings),
  }));
}

const tagsOf = (xml: string, name: string): string[] =>
  Array.from(xml.matchAll(new RegExp(`<${name} [^>]*>`, 'g')), ([tag]) => tag);

const attribute = (tag: string, name: string): string => plain(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

function cellsOf(xml: string, strings: readonly string[]): Sheet['cells'] {
  const rows = new Map<number, Map<number, Cell>>();
  for (const [, tag = '', inner = ''] of xml.matchAll(/<c( [^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(attribute(tag, 'r')) ?? [];
    const formula = /<f[^>]*>(.*?)<\/f>/s.exec(inner)?.[1];
    const cells = rows.get(Number(row)) ?? new Map<number, Cell>();
    rows.set(Number(row), cells);
    const value = valueIn(attribute(tag, 't'), inner, strings);
    cells.set(columnOf(letters), { formula: formula === undefined ? undefined : plain(formula), value });
  }
  return rows;
}

function valueIn(type: string, inner: string, strings: readonly string[]): Cell['value'] {
  const value = /<v[^>]*>(.*?)<\/v>/s.exec(inner)?.[1];
  if (type === 'inlineStr') return plain(/<t[^>]*>(.*?)<\/t>/s.exec(inner)?.[1] ?? '');
  if (value === undefined || value === '') return null;
  if (type === 's') return strings[Number(value)] || null;
  return type === 'str' || type === 'e' ? plain(value) : Number(value);
}

const columnOf = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

const plain = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal ?? hex) return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
    return ENTITIES[name] ?? whole;
  });
