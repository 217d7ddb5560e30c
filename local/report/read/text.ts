/** From the bytes of a text file to its text: UTF-8 and UTF-16 with their marks, plain UTF-8, else windows-1251. */
import { Failure } from '../failure';

export function textOf(bytes: Uint8Array): string {
  const text = decoded(bytes);
  if (text.includes('\0')) throw new Failure('this is not a text file');
  return text;
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}
