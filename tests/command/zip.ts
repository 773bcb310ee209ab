import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const DEFLATED = 8;

/** The files within a ZIP archive as text, by name. As much of the format as Playwright's blobs use. */
export function textsInZip(zip: Buffer): Record<string, string> {
  let end = zip.length - 22;
  while (zip.readUInt32LE(end) !== END) end -= 1;
  const count = zip.readUInt16LE(end + 10);
  const texts: Record<string, string> = {};
  for (let index = 0, at = zip.readUInt32LE(end + 16); index < count; index += 1) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [nameLength, extraLength] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30)];
    const local = zip.readUInt32LE(at + 42);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(from, from + size);
    texts[name] = (method === DEFLATED ? inflateRawSync(bytes) : bytes).toString('utf8');
    at += 46 + nameLength + extraLength + zip.readUInt16LE(at + 32);
  }
  return texts;
}
