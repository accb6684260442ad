import { describe, expect, it } from 'vitest';
import assert from 'node:assert/strict';
import { runInThisContext } from 'node:vm';
import fc from 'fast-check';
import { createCodec } from './codec.mjs';

const codec = createCodec();
const there = <T>(value: T): T => codec.decode(codec.encode(value)) as T;

describe('the codec of the stand-in host', () => {
  it('gives back what structured clone gives back, for any value that structured clone takes', () => {
    const values = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withSparseArray: true,
      withObjectString: true,
    });
    fc.assert(fc.property(values, (value) => assert.deepEqual(there(value), structuredClone(value))));
  });

  it('keeps shared and circular references as one object', () => {
    const address = { street: 'Dorpsstraat' };
    const employee: { home: object; post: object; bytes: Uint8Array; self?: object; again?: Uint8Array } = {
      home: address,
      post: address,
      bytes: new Uint8Array([1, 2]),
    };
    employee.self = employee;
    employee.again = employee.bytes;
    const copy = there(employee);
    expect(copy.home).toBe(copy.post);
    expect(copy.self).toBe(copy);
    expect(copy.again).toBe(copy.bytes);
    expect(copy.home).not.toBe(address);
  });

  it('sends only the viewed bytes of a Buffer, as a Uint8Array', () => {
    const copy: Uint8Array = there<Uint8Array>(Buffer.from('loon'));
    expect(Object.getPrototypeOf(copy)).toBe(Uint8Array.prototype);
    expect([...copy]).toEqual([...Buffer.from('loon')]);
    expect(copy.buffer.byteLength).toBe(4);
  });

  it('carries bytes that are longer than one call can take as arguments', () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => at % 251);
    assert.deepEqual(there(bytes), bytes);
  });

  it('keeps the kind, text and stack of an error', () => {
    const copy = there(new RangeError('period 14 of 13'));
    expect(copy).toBeInstanceOf(RangeError);
    expect(copy.message).toBe('period 14 of 13');
    expect(copy.stack).toContain('codec.test');
  });

  it('treats a key named __proto__ as a key', () => {
    const copy = there<Record<string, unknown>>(JSON.parse('{"__proto__":{"polluted":true}}'));
    expect(Object.keys(copy)).toEqual(['__proto__']);
    expect(copy['polluted']).toBeUndefined();
  });

  it.each([
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a promise', Promise.resolve()],
    ['a weak map', new WeakMap()],
    ['a function deep inside', { employees: [{ save: () => 1 }] }],
  ])('refuses %s, as structured clone does', (_name, value) => {
    expect(() => codec.encode(value)).toThrow(/could not be cloned/);
    expect(() => structuredClone(value)).toThrow(/could not be cloned/);
  });

  it('works in a page too, from its own text alone', () => {
    const elsewhere = runInThisContext(`(${createCodec.toString()})()`) as typeof codec;
    assert.deepEqual(elsewhere.decode(codec.encode({ periods: [1, undefined, 5n] })), { periods: [1, undefined, 5n] });
  });
});
