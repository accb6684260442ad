import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element with its namespaces worked out. Texts are left out: in a WSDL they are for people. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  /** Attributes without a prefix; prefixed ones and `xmlns` are not among them. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Names of prefixed attributes as written, which this vocabulary does not use. */
  readonly foreign: readonly string[];
  readonly children: readonly XmlElement[];
  /** A name inside an attribute (`tns:Address`) in its two parts; undefined when its prefix is not declared. */
  readonly resolve: (name: string) => QualifiedName | undefined;
}

export interface QualifiedName {
  readonly namespace: string;
  readonly local: string;
}

export type TreeRefusal = 'too-large' | 'doctype' | 'not-xml' | 'too-deep';

export type Tree =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly refused: TreeRefusal; readonly detail: string };

/** Characters. The largest real one has half a million. */
export const treeCharacters = 16 * 1024 * 1024;
const deepest = 64;

/** Nothing is guessed and nothing dropped: the library's defaults turn texts into numbers and trim them. */
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: deepest,
  processEntities: { enabled: true, maxExpandedLength: treeCharacters },
});

type Scope = ReadonlyMap<string, string>;

/** Own properties of something that the library made; empty for anything else. */
const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

function resolverIn(scope: Scope): XmlElement['resolve'] {
  return (name) => {
    const colon = name.indexOf(':');
    const namespace = scope.get(colon === -1 ? '' : name.slice(0, colon));
    return namespace === undefined ? undefined : { namespace, local: name.slice(colon + 1) };
  };
}

/** The library's node: one property named as the element with its children, and `:@` with its attributes. */
function elementOf(node: unknown, outer: Scope): XmlElement | null {
  const parts = entriesOf(node);
  const found = parts.find(([key]) => key !== ':@' && key !== '#text');
  if (found === undefined) return null;
  const scope = new Map(outer);
  const attributes = new Map<string, string>();
  const foreign: string[] = [];
  for (const [name, value] of entriesOf(parts.find(([key]) => key === ':@')?.[1])) {
    const text = String(value);
    if (name === 'xmlns') scope.set('', text);
    else if (name.startsWith('xmlns:')) scope.set(name.slice(6), text);
    else if (name.includes(':')) foreign.push(name);
    else attributes.set(name, text);
  }
  const resolve = resolverIn(scope);
  const qualified = resolve(found[0]);
  if (qualified === undefined) throw new Error(`prefix of ${found[0]} is not declared`);
  const inside = Array.isArray(found[1]) ? found[1].map((child: unknown) => elementOf(child, scope)) : [];
  const children = inside.filter((child) => child !== null);
  return { name: qualified.local, namespace: qualified.namespace, attributes, foreign, children, resolve };
}

/**
 * A small document as a tree, for schemas; answers go through the codec. DOCTYPE is refused wherever it stands, also in a
 * comment: no description needs the word. Never throws because of the text.
 */
export function readTree(text: string): Tree {
  if (text.length > treeCharacters) {
    return { ok: false, refused: 'too-large', detail: `more than ${treeCharacters} characters` };
  }
  if (/<!DOCTYPE/i.test(text)) return { ok: false, refused: 'doctype', detail: 'a document type declaration' };
  const refused = (detail: string): Tree => ({
    ok: false,
    refused: /nested tags/i.test(detail) ? 'too-deep' : 'not-xml',
    detail,
  });
  try {
    // The parser lets malformed documents through and the validator does not: both are needed.
    const valid = XMLValidator.validate(text);
    if (valid !== true) return refused(`line ${valid.err.line}: ${valid.err.code}`);
    const nodes: unknown = parser.parse(text);
    const none: Scope = new Map([['', '']]);
    const roots = (Array.isArray(nodes) ? nodes : []).map((node: unknown) => elementOf(node, none));
    const [root, ...more] = roots.filter((node) => node !== null);
    return root !== undefined && more.length === 0 ? { ok: true, root } : refused('not one root element');
  } catch (cause) {
    return refused(cause instanceof Error ? cause.message : 'unreadable');
  }
}
