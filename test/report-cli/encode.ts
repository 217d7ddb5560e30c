/** Bytes of a text as exports are saved: with a mark, in UTF-16, in windows-1251. */

export type Encoding = 'utf-8' | 'utf-8 with BOM' | 'utf-16' | 'windows-1251';

export function encoded(text: string, encoding: Encoding): Buffer {
  if (encoding === 'utf-16') return Buffer.from(`\uFEFF${text}`, 'utf16le');
  if (encoding === 'windows-1251') return Buffer.from([...text].map(byteOf));
  return Buffer.from(encoding === 'utf-8' ? text : `\uFEFF${text}`, 'utf8');
}

const OTHERS: Record<string, number> = { ё: 0xb8, Ё: 0xa8, '\u00a0': 0xa0, '№': 0xb9, '—': 0x97 };

function byteOf(letter: string): number {
  const code = letter.charCodeAt(0);
  if (code < 0x80) return code;
  if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
  const byte = OTHERS[letter];
  if (byte === undefined) throw new Error(`windows-1251 is not told of ${letter}.`);
  return byte;
}
