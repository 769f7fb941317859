import { CannotConvert, mostInflated } from "./limits.ts";

/** One file of an archive, still packed. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes it says it has when unpacked. */
  readonly size: number;
  readonly packed: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
/** The end record and the longest comment behind it. */
const longestEnd = 22 + 65_535;

/**
 * The files of a zip archive, by its directory. What all of them say they will have unpacked is checked before
 * any is unpacked. Throws `CannotConvert`.
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) throw new CannotConvert("corrupt");
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let total = 0;
  for (let index = 0, at = view.getUint32(end + 16, true); index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) throw new CannotConvert("corrupt");
    const flags = view.getUint16(at + 8, true);
    if (flags & 1) throw new CannotConvert("encrypted");
    const packedSize = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    total += size;
    if (total > mostInflated) throw new CannotConvert("too-large");
    const packed = contents(view, bytes, view.getUint32(at + 42, true), packedSize);
    entries.push({ name, size, packed, method: view.getUint16(at + 10, true) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= view.byteLength - longestEnd; at--)
    if (view.getUint32(at, true) === endMark) return at;
  return null;
}

function contents(view: DataView, bytes: Uint8Array, at: number, length: number): Uint8Array {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== localMark) throw new CannotConvert("corrupt");
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + length > bytes.length) throw new CannotConvert("corrupt");
  return bytes.subarray(start, start + length);
}

/** Unpacks a file; stops as soon as it turns out longer than its directory says. Throws `CannotConvert`. */
export async function unpack({ packed, size, method }: ZipEntry): Promise<Uint8Array> {
  if (method === 0) return packed;
  if (method !== 8) throw new CannotConvert("corrupt");
  const reader = new Blob([packed as BlobPart])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"))
    .getReader();
  const out = new Uint8Array(size);
  let at = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (at + value.length > size) {
      await reader.cancel();
      throw new CannotConvert("too-large");
    }
    out.set(value, at);
    at += value.length;
  }
  return out.subarray(0, at);
}

/** A file of an archive that is to be written. */
export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * An archive of these files in this order. Equal files give equal bytes: every one is dated the first day the
 * format knows. `pack: false` stores them as they are.
 */
export async function writeZip(
  parts: readonly ZipPart[],
  { pack }: { readonly pack: boolean },
): Promise<Uint8Array> {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of parts) {
    const data = pack ? await deflate(bytes) : bytes;
    const label = new TextEncoder().encode(name);
    const common = header(pack ? 8 : 0, crc32(bytes), data.length, bytes.length, label.length);
    const local = record(localMark, [], common, []);
    locals.push(local, label, data);
    directory.push(record(entryMark, [20], common, [0, 0, 0, 0, 0, offset & 0xffff, offset >>> 16]), label);
    offset += local.length + label.length + data.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, endMark, true);
  view.setUint16(8, parts.length, true);
  view.setUint16(10, parts.length, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return concat([...locals, ...directory, end]);
}

/** 1 January 1980, the zero of the format's dates. */
const firstDay = 0x0021;

/** The fields both records of a file share, as 16-bit words: version, flags (names are UTF-8), method, time, date, … */
function header(method: number, crc: number, packed: number, size: number, name: number): readonly number[] {
  const long = (value: number): readonly number[] => [value & 0xffff, value >>> 16];
  return [20, 0x0800, method, 0, firstDay, ...long(crc), ...long(packed), ...long(size), name, 0];
}

function record(
  mark: number,
  before: readonly number[],
  common: readonly number[],
  after: readonly number[],
): Uint8Array {
  const words = [...before, ...common, ...after];
  const bytes = new Uint8Array(4 + words.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, mark, true);
  words.forEach((word, index) => {
    view.setUint16(4 + index * 2, word, true);
  });
  return bytes;
}

async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
