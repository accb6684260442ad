/**
 * Values as JSON text, with what structured clone keeps and JSON loses: undefined, NaN, -0, bigint, Date, RegExp,
 * Map, Set, bytes, errors, holes, shared and circular references. What structured clone refuses is refused here too.
 *
 * `createCodec` must stay free of outer names: the page gets the text of this very function.
 *
 * @returns {{ encode(value: unknown): string, decode(text: string): unknown }} `encode` throws a DataCloneError.
 */
export function createCodec() {
  const viewNames = [
    'Int8Array',
    'Uint8Array',
    'Uint8ClampedArray',
    'Int16Array',
    'Uint16Array',
    'Int32Array',
    'Uint32Array',
    'Float32Array',
    'Float64Array',
    'BigInt64Array',
    'BigUint64Array',
    'DataView',
  ];
  const errorNames = ['Error', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'];
  const tagOf = (value) => Object.prototype.toString.call(value).slice(8, -1);

  const toBase64 = (buffer) => {
    const bytes = new Uint8Array(buffer);
    let text = '';
    // String.fromCharCode takes its bytes as arguments, and a call has a limit on those.
    for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    return btoa(text);
  };
  const fromBase64 = (text) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0)).buffer;

  const refuse = (value) => {
    const what =
      typeof value === 'function' ? 'a function' : typeof value === 'symbol' ? 'a symbol' : `a ${tagOf(value)}`;
    throw new DOMException(`An object could not be cloned: ${what}.`, 'DataCloneError');
  };

  const writeNumber = (value) =>
    Number.isFinite(value) && !Object.is(value, -0) ? value : ['n', Object.is(value, -0) ? '-0' : String(value)];

  /** Strings, booleans, null and plain numbers stand for themselves; everything else is an array led by a tag. */
  const write = (value, seen) => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return writeNumber(value);
    if (value === undefined) return ['u'];
    if (typeof value === 'bigint') return ['i', String(value)];
    if (typeof value !== 'object') return refuse(value);
    const known = seen.get(value);
    if (known !== undefined) return ['r', known];
    seen.set(value, seen.size);
    return writeObject(value, seen);
  };

  const writeObject = (value, seen) => {
    if (Array.isArray(value))
      return [
        'a',
        value.length,
        ...(Object.keys(value).length === value.length
          ? value.map((item) => write(item, seen))
          : Array.from(value, (item, at) => (at in value ? write(item, seen) : ['h']))),
      ];
    const tag = tagOf(value);
    if (tag === 'Date') return ['d', Number.isNaN(value.getTime()) ? null : value.getTime()];
    if (tag === 'RegExp') return ['x', value.source, value.flags];
    if (tag === 'Map') return ['m', ...[...value].flatMap(([key, item]) => [write(key, seen), write(item, seen)])];
    if (tag === 'Set') return ['s', ...[...value].map((item) => write(item, seen))];
    if (tag === 'ArrayBuffer') return ['b', toBase64(value)];
    if (ArrayBuffer.isView(value)) return writeView(value, seen);
    if (value instanceof Error || tag === 'Error')
      return [
        'e',
        errorNames.includes(value.name) ? value.name : 'Error',
        String(value.message),
        typeof value.stack === 'string' ? value.stack : '',
      ];
    // A class instance arrives as a plain object of its own fields, as with structured clone; a platform object does not.
    if (tag !== 'Object') return refuse(value);
    return ['o', ...Object.keys(value).flatMap((key) => [key, write(value[key], seen)])];
  };

  const writeView = (value, seen) => {
    // Node's Buffer is a Uint8Array to structured clone; its pool is not worth sending.
    const whole = value.byteOffset === 0 && value.byteLength === value.buffer.byteLength;
    const buffer = whole ? value.buffer : value.buffer.slice(value.byteOffset, value.byteOffset + value.byteLength);
    const name = viewNames.find((candidate) => value instanceof globalThis[candidate]) ?? refuse(value);
    return ['v', name, write(buffer, seen)];
  };

  const read = (node, known) => {
    if (!Array.isArray(node)) return node;
    const [tag, ...rest] = node;
    const keep = (value) => {
      known.push(value);
      return value;
    };
    switch (tag) {
      case 'u':
        return undefined;
      case 'n':
        return Number(rest[0]);
      case 'i':
        return BigInt(rest[0]);
      case 'r':
        return known[rest[0]];
      case 'a': {
        const [length, ...items] = rest;
        const array = keep([]);
        array.length = length;
        items.forEach((item, at) => {
          if (!(Array.isArray(item) && item[0] === 'h')) array[at] = read(item, known);
        });
        return array;
      }
      case 'o': {
        const object = keep({});
        for (let at = 0; at < rest.length; at += 2) {
          // Defined, not assigned: a key named __proto__ is a key.
          Object.defineProperty(object, rest[at], {
            value: read(rest[at + 1], known),
            writable: true,
            enumerable: true,
            configurable: true,
          });
        }
        return object;
      }
      case 'd':
        return keep(new Date(rest[0] ?? Number.NaN));
      case 'x':
        return keep(new RegExp(rest[0], rest[1]));
      case 'm': {
        const map = keep(new Map());
        for (let at = 0; at < rest.length; at += 2) map.set(read(rest[at], known), read(rest[at + 1], known));
        return map;
      }
      case 's': {
        const set = keep(new Set());
        for (const item of rest) set.add(read(item, known));
        return set;
      }
      case 'b':
        return keep(fromBase64(rest[0]));
      case 'v': {
        const slot = known.push(undefined) - 1;
        const view = new globalThis[rest[0]](read(rest[1], known));
        known[slot] = view;
        return view;
      }
      case 'e': {
        const error = keep(new globalThis[rest[0]](rest[1]));
        Object.defineProperty(error, 'stack', {
          value: rest[2],
          writable: true,
          enumerable: false,
          configurable: true,
        });
        return error;
      }
      default:
        throw new Error(`Not a value of this codec: ${String(tag)}`);
    }
  };

  return {
    encode: (value) => JSON.stringify(write(value, new Map())),
    decode: (text) => read(JSON.parse(text), []),
  };
}
