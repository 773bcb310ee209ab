import { gunzipSync, inflateRawSync } from 'node:zlib';

/** A file within a file. */
export interface Entry {
  name: string;
  content: Buffer;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;

/** What a content holds within it: the files of a zip, of a gzip, of every zip that stands in it as base64. */
export function entriesOf(content: Buffer): Entry[] {
  if (content.length > 4 && content.readUInt32LE(0) === LOCAL) return unzip(content);
  if (content.length > 2 && content[0] === 0x1f && content[1] === 0x8b)
    return [{ name: 'gunzipped', content: gunzipSync(content) }];
  return embeddedZips(content);
}

/**
 * The files of a zip, by its directory; of one that breaks off, those that are whole.
 * @throws Error for a file that is packed in a way that this cannot read: then nothing can be said of it
 */
function unzip(zip: Buffer): Entry[] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end === -1 || zip.readUInt32LE(end) !== END) return unzipTorn(zip);
  const count = zip.readUInt16LE(end + 10);
  const entries: Entry[] = [{ name: '(comment)', content: zip.subarray(end + 22) }];
  for (let number = 0, at = zip.readUInt32LE(end + 16); number < count; number += 1) {
    if (zip.readUInt32LE(at) !== CENTRAL) throw new Error('the directory of a zip is damaged');
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const name = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    entries.push({ name, content: unpack(name, packed, zip.readUInt16LE(at + 10)) });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function unpack(name: string, packed: Buffer, method: number): Buffer {
  if (method === STORED) return packed;
  if (method === DEFLATED) return inflateRawSync(packed);
  throw new Error(`${name} is packed by method ${method}`);
}

/** Its writer was killed: the directory, which comes last, is missing. */
function unzipTorn(zip: Buffer): Entry[] {
  const entries: Entry[] = [];
  const header = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
  for (let at = zip.indexOf(header); at !== -1 && at + 30 < zip.length; ) {
    const next = zip.indexOf(header, at + 4);
    const nameEnd = at + 30 + zip.readUInt16LE(at + 26);
    const packed = zip.subarray(nameEnd + zip.readUInt16LE(at + 28), next === -1 ? zip.length : next);
    const name = zip.toString('utf8', at + 30, nameEnd);
    try {
      const content =
        zip.readUInt16LE(at + 8) === STORED ? packed : inflateRawSync(packed, { finishFlush: 2 });
      entries.push({ name, content });
    } catch {
      // The file that was being written: its bytes are searched as they are.
    }
    at = next;
  }
  return entries;
}

/** Playwright's HTML report carries its data so. */
function embeddedZips(content: Buffer): Entry[] {
  const entries: Entry[] = [];
  for (let at = content.indexOf('UEsDB'); at !== -1; at = content.indexOf('UEsDB', at + 1)) {
    // Within other base64 it is a part of that.
    if (isBase64(content[at - 1])) continue;
    let end = at;
    while (isBase64(content[end])) end += 1;
    const zip = Buffer.from(content.toString('latin1', at, end), 'base64');
    if (zip.length > 30 && zip.readUInt32LE(0) === LOCAL)
      entries.push({ name: `base64 at ${at}`, content: zip });
  }
  return entries;
}

const isBase64 = (byte: number | undefined): boolean =>
  byte !== undefined && /[A-Za-z0-9+/=]/.test(String.fromCharCode(byte));
