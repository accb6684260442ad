import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeText, textStart } from './encode-text.js';

const old = { encoding: 'windows-1252' } as const;
const back = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

describe('text as bytes', () => {
  it('is UTF-8 with its mark, or Windows-1252 without any', () => {
    expect(Buffer.from(encodeText('Zoë €', { encoding: 'utf-8' })).toString('utf8')).toBe('Zoë €');
    expect([...encodeText('Zoë €', old)]).toEqual([0x5a, 0x6f, 0xeb, 0x20, 0x80]);
    expect([textStart({ encoding: 'utf-8' }), textStart(old)]).toEqual(['\uFEFF', '']);
  });

  it('has every character where Windows has it', () => {
    expect([...encodeText('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ', old)]).toEqual([
      0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96,
      0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 0xa0, max: 0xff }), (byte) => {
        expect([...encodeText(String.fromCodePoint(byte, 0x41), old)]).toEqual([byte, 0x41]);
      }),
    );
  });

  it('writes a name that it cannot hold without its accent, and a question mark for what has none', () => {
    expect(back(encodeText('Yılmaz Şahin Łukasz 王', old))).toBe('Y?lmaz Sahin ?ukasz ?');
  });
});
