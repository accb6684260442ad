import { withoutReferences } from '../../../contract/codec/xml-references.js';
import { Refused } from '../../../contract/codec/refused.js';
import type { PathNode } from './path-tree.js';
import { type Pause, scan } from './scan.js';
import { ShapeReader } from './shape.js';

/** Envelopes around envelopes: more than these nobody has seen. */
const mostWraps = 4;

export interface Unwrapped {
  readonly text: string;
  /** Null: no XML. */
  readonly root: PathNode | null;
}

/**
 * Finds the report in what came: byte order marks and space before it go, escaped XML and XML that is the text of one
 * element are taken out. What the prolog says of the encoding does not count: the text was decoded before it came here.
 */
export async function unwrap(given: string, pause: Pause): Promise<Unwrapped> {
  let text = bare(given);
  for (let wraps = 0; wraps <= mostWraps; wraps += 1) {
    if (/^&(?:amp;)*lt;/.test(text)) {
      const inner = unescaped(text);
      if (inner === null) return { text, root: null };
      text = bare(inner);
      continue;
    }
    const shape = new ShapeReader();
    if (!(await scan(text, shape, pause)) || !shape.root) return { text, root: null };
    const inside = bare(shape.rootText);
    const wrapped = shape.root.children.size === 0 && /^(?:<|&(?:amp;)*lt;)[?!\p{L}_]/u.test(inside);
    if (!wrapped) return { text, root: shape.root };
    text = inside;
  }
  return { text, root: null };
}

/** Without byte order marks and space around it. */
const bare = (text: string): string => text.replace(/^[\uFEFF\s]+/, '').trimEnd();

function unescaped(text: string): string | null {
  try {
    return withoutReferences(text);
  } catch (cause) {
    if (cause instanceof Refused) return null;
    throw cause;
  }
}
