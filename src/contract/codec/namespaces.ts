/** Prefixes in force, as the parser goes down and up. Names without declarations cost nothing. */
export class Namespaces {
  /** The namespace of names without a prefix. */
  current = '';
  /** Depth of the innermost element with declarations: only at or above it is there anything to leave. */
  deepest = 0;
  private readonly prefixes = new Map<string, string>([['xml', 'http://www.w3.org/XML/1998/namespace']]);
  private readonly known: ReadonlyMap<string, string>;
  private readonly undo: { depth: number; prefix: string; before: string | undefined }[] = [];

  /** @param known namespaces that will be compared with often: told by identity, they are told apart faster */
  constructor(known: readonly string[]) {
    this.known = new Map(known.map((namespace) => [namespace, namespace]));
  }

  declare(prefix: string, declared: string, depth: number): void {
    const namespace = this.known.get(declared) ?? declared;
    this.deepest = depth;
    this.undo.push({ depth, prefix, before: prefix === '' ? this.current : this.prefixes.get(prefix) });
    if (prefix === '') this.current = namespace;
    else this.prefixes.set(prefix, namespace);
  }

  /** Undefined: the prefix is not declared. */
  of(prefix: string): string | undefined {
    return prefix === '' ? this.current : this.prefixes.get(prefix);
  }

  /** The element at `depth` closes: its declarations end. */
  leave(depth: number): void {
    for (let last = this.undo.at(-1); last !== undefined && last.depth === depth; last = this.undo.at(-1)) {
      this.undo.pop();
      if (last.prefix === '') this.current = last.before ?? '';
      else if (last.before === undefined) this.prefixes.delete(last.prefix);
      else this.prefixes.set(last.prefix, last.before);
    }
    this.deepest = this.undo.at(-1)?.depth ?? 0;
  }
}
