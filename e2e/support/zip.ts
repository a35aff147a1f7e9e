// Zip archives that a test writes itself, as workbooks are.

import { deflateRawSync } from "node:zlib";

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) crc = (crc >>> 8) ^ TABLE[(crc ^ byte) & 255]!;
  return ~crc >>> 0;
}

/** An archive of these files. What occurs twice is compressed once. */
export function zip(files: [string, string | Buffer][]): Buffer {
  const known = new Map<string | Buffer, [Buffer, number, number]>();
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of files) {
    const bytes = Buffer.from(content);
    const made = known.get(content) ?? [deflateRawSync(bytes), crc32(bytes), bytes.length];
    known.set(content, made);
    const [packed, crc, size] = made;
    const facts = Buffer.alloc(26);
    for (const [offset, value] of [[0, 20], [4, 8], [22, name.length]] as const) facts.writeUInt16LE(value, offset);
    for (const [offset, value] of [[10, crc], [14, packed.length], [18, size]] as const) facts.writeUInt32LE(value, offset);
    const entry = Buffer.concat([Buffer.from("PK\x01\x02\x14\0"), facts, Buffer.alloc(14)]);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, Buffer.from(name));
    const head = Buffer.concat([Buffer.from("PK\x03\x04"), facts, Buffer.from(name), packed]);
    parts.push(head);
    at += head.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.from("PK\x05\x06".padEnd(22, "\0"));
  for (const offset of [8, 10]) end.writeUInt16LE(files.length, offset);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, list, end]);
}
