import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { icns, icnsSizes, ico } from './containers.mjs';

const resource = (name: string): Buffer => readFileSync(resolve(import.meta.dirname, '../../resources', name));
/** Width and height as the PNG's own head says them. */
const sizeOf = (png: Buffer): [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];
const isPng = (bytes: Buffer): boolean => bytes.subarray(1, 4).toString('latin1') === 'PNG';

it('the Windows icon holds an image of every size that it names, 256 pixels among them', () => {
  const file = resource('icon.ico');
  const sizes: number[] = [];
  for (let row = 0; row < file.readUInt16LE(4); row += 1) {
    const entry = 6 + 16 * row;
    const at = file.readUInt32LE(entry + 12);
    const png = file.subarray(at, at + file.readUInt32LE(entry + 8));
    const size = file.readUInt8(entry) || 256;
    expect(isPng(png)).toBe(true);
    expect(sizeOf(png)).toEqual([size, size]);
    sizes.push(size);
  }
  expect(sizes).toContain(256);
  expect(sizes).toContain(16);
});

it('the macOS icon holds an image of the right size under every name', () => {
  const file = resource('icon.icns');
  expect(file.readUInt32BE(4)).toBe(file.length);
  const found: Record<string, number> = {};
  for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4)) {
    const png = file.subarray(at + 8, at + file.readUInt32BE(at + 4));
    expect(isPng(png)).toBe(true);
    found[file.toString('latin1', at, at + 4)] = sizeOf(png)[0];
  }
  expect(found).toEqual(icnsSizes);
});

it('both containers say where each image begins and how long it is', () => {
  const [first, second] = [Buffer.from('one'), Buffer.from('second')];
  const made = ico([
    { size: 16, png: first },
    { size: 256, png: second },
  ]);
  expect(made.subarray(made.readUInt32LE(18), made.readUInt32LE(18) + made.readUInt32LE(14))).toEqual(first);
  expect(made.subarray(made.readUInt32LE(34))).toEqual(second);
  expect(icns(() => first).length).toBe(8 + Object.keys(icnsSizes).length * (8 + first.length));
});
