/** An element or attribute by its path from the root: all its occurrences together. */
export interface PathNode {
  /** Without its prefix. */
  readonly name: string;
  readonly parent: PathNode | null;
  readonly attribute: boolean;
  readonly children: Map<string, PathNode>;
  count: number;
  /** The most that one occurrence of the parent holds, and how many the present one has so far. */
  most: number;
  here: number;
  /** Whether any occurrence has a text that is not space alone. */
  hasText: boolean;
  role: 'field' | 'joined' | 'record';
}

export const newNode = (name: string, parent: PathNode | null, attribute: boolean): PathNode => ({
  name,
  parent,
  attribute,
  children: new Map(),
  count: 0,
  most: 0,
  here: 0,
  hasText: false,
  role: 'field',
});

/** The part of a name after its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Declarations and the schema's own remarks are no data. */
export const isData = (attribute: string): boolean => !/^(xmlns|xsi|xml)(:|$)/.test(attribute);

export function* allNodes(node: PathNode): Generator<PathNode, undefined> {
  yield node;
  for (const child of node.children.values()) yield* allNodes(child);
  return undefined;
}

/** Whether it can hold a value: a leaf, also an empty one, or an element that has text beside its parts. */
export const isValue = (node: PathNode): boolean => node.children.size === 0 || node.hasText;

/** Repeated values up to this many in one record go into one cell; more are a list of their own. */
const joinedAtMost = 20;

/**
 * Says which elements are records: those that occur more than once beside each other. A document without any is one
 * record, and its root stands for it.
 */
export function assignRoles(root: PathNode): void {
  const repeated = [...allNodes(root)].filter((node) => node.most > 1 && !node.attribute);
  const compound = repeated.filter((node) => node.children.size > 0);
  for (const node of repeated) {
    const bare = node.children.size === 0;
    node.role = bare && compound.length > 0 && node.most <= joinedAtMost ? 'joined' : 'record';
  }
}
