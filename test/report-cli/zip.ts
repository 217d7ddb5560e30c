/** Reads one file of a zip archive, such as the XML of a chart in an .xlsx file. */
import { inflateRawSync } from 'node:zlib';

const ENTRY = 'PK\x01\x02';
const HEADER_SIZE = 46;

export function unzipped(archive: Uint8Array, path: string): string {
  const bytes = Buffer.from(archive);
  for (let at = bytes.indexOf(ENTRY, 0, 'latin1'); at >= 0; at = bytes.indexOf(ENTRY, at + 1, 'latin1')) {
    const name = bytes.toString('utf8', at + HEADER_SIZE, at + HEADER_SIZE + bytes.readUInt16LE(at + 28));
    if (name !== path) continue;
    const header = bytes.readUInt32LE(at + 42);
    const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    return (bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
  }
  throw new Error(`There is no ${path} in the archive.`);
}
