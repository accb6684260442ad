import { crc32, deflateRawSync } from 'node:zlib';

/** One file of a ZIP that is to be. */
export interface ZipFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What stands in the file for `bytes`, when somebody packed it already. */
  readonly packed?: Buffer;
}

/** 1 January 1980, the first day that a ZIP knows: no clock plays a part, so the same content is the same file. */
const day = 0x21;
const utf8Names = 0x0800;

/** A ZIP of these files in this order. */
export function zipOf(files: readonly ZipFile[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, packed = deflateRawSync(bytes) } of files) {
    const nameBytes = Buffer.from(name, 'utf8');
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(utf8Names, 2);
    about.writeUInt16LE(8, 4);
    about.writeUInt16LE(day, 8);
    about.writeUInt32LE(crc32(bytes), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(bytes.byteLength, 18);
    about.writeUInt16LE(nameBytes.length, 22);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(at, 10);
    parts.push(Buffer.from('PK\u0003\u0004'), about, nameBytes, packed);
    directory.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), about, where, nameBytes);
    at += 30 + nameBytes.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, list, end]);
}
