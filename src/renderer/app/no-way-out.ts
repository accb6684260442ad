/**
 * WebRTC looks up any name that it is given, and no policy of content covers it: what was stolen would leave in a name.
 * We never use it, so the page gives it up before any library runs. A frame would bring a fresh one along, so no frame
 * can be made either; markup that could hold one is refused by the Trusted Types policy. Import this first.
 */
export interface Page {
  readonly window: object;
  /** `Document.prototype`. */
  readonly documents: {
    createElement: (this: unknown, name: unknown, ...more: unknown[]) => unknown;
    createElementNS: (this: unknown, space: string | null, name: unknown, ...more: unknown[]) => unknown;
  };
}

const given = ['RTCPeerConnection', 'webkitRTCPeerConnection'] as const;
const frames: ReadonlySet<string> = new Set(['iframe', 'frame', 'frameset', 'object', 'embed', 'fencedframe']);

/** A qualified name may have a prefix: `x:iframe` is a frame too. */
function refuseFrame(name: string): void {
  const local = name.toLowerCase().split(':').at(-1);
  if (local !== undefined && frames.has(local)) throw new TypeError('This page makes no frames');
}

export function closeWaysOut({ window, documents }: Page): void {
  for (const name of given) Reflect.deleteProperty(window, name);
  const { createElement, createElementNS } = documents;
  Object.assign(documents, {
    createElement(this: unknown, name: unknown, ...more: unknown[]): unknown {
      // Once to a text: an object could answer otherwise the second time.
      const text = String(name);
      refuseFrame(text);
      return Reflect.apply(createElement, this, [text, ...more]);
    },
    createElementNS(this: unknown, space: string | null, name: unknown, ...more: unknown[]): unknown {
      const text = String(name);
      refuseFrame(text);
      return Reflect.apply(createElementNS, this, [space, text, ...more]);
    },
  });
}

if (typeof document !== 'undefined')
  closeWaysOut({ window: globalThis, documents: Document.prototype as unknown as Page['documents'] });
