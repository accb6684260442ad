import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowsByte, windowsText } from './windows-1252.js';

describe('Windows-1252', () => {
  it('has its own characters where Windows has them, and Latin-1 elsewhere', () => {
    expect(windowsText(Uint8Array.of(0x80, 0x92, 0x96, 0x9f, 0xeb, 0x41))).toBe('€’–ŸëA');
    expect(['€', '’', 'Ÿ', 'ë', 'A', 'ş'].map((character) => windowsByte(character))).toEqual([
      0x80,
      0x92,
      0x9f,
      0xeb,
      0x41,
      undefined,
    ]);
  });

  it('is read back as it was written, of any bytes and of a part of them', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.nat(3), (given, from) => {
        const part = given.subarray(from);
        expect([...windowsText(part)].map((character) => windowsByte(character))).toEqual([...part]);
      }),
    );
  });
});
