import { Refused } from '../../../contract/codec/refused.js';
import type { ScannerEvents } from '../../../contract/codec/xml-scanner.js';
import { isData, localName, newNode, type PathNode } from './path-tree.js';
import { deepest } from './scan.js';

/** Different paths that a report may have: more is nothing that a person could read as a table. */
const mostPaths = 4000;

/** First pass: which paths there are and which of them repeat. Keeps the root's own text, which may be XML itself. */
export class ShapeReader implements ScannerEvents {
  root: PathNode | null = null;
  rootText = '';
  #at: PathNode | null = null;
  #depth = 0;
  #paths = 0;
  readonly #attributes: string[] = [];

  declaration(): void {}

  attribute(name: string): void {
    if (isData(name)) this.#attributes.push(localName(name));
  }

  open(name: string): void {
    this.#depth += 1;
    if (this.#depth > deepest) throw new Refused('too-deep', 'a report');
    const node = this.#enter(localName(name), this.#at, false);
    this.root ??= node;
    for (const child of node.children.values()) child.here = 0;
    for (const attribute of this.#attributes.splice(0)) this.#enter(attribute, node, true).hasText = true;
    this.#at = node;
  }

  text(part: string): void {
    const node = this.#at;
    if (!node) return;
    node.hasText ||= /\S/.test(part);
    if (node === this.root && node.children.size === 0) this.rootText += part;
  }

  close(): void {
    this.#depth -= 1;
    this.#at = this.#at?.parent ?? null;
  }

  #enter(name: string, parent: PathNode | null, attribute: boolean): PathNode {
    const key = attribute ? `@${name}` : name;
    let node = parent?.children.get(key);
    if (!node) {
      this.#paths += 1;
      if (this.#paths > mostPaths) throw new Refused('too-large', 'paths of a report');
      node = newNode(name, parent, attribute);
      parent?.children.set(key, node);
    }
    node.count += 1;
    node.here += 1;
    if (node.here > node.most) node.most = node.here;
    return node;
  }
}
