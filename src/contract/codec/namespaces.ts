/** Prefixes in force, as the parser goes down and up. Names without declarations cost nothing. */
export class Namespaces {
  /** The namespace of names without a prefix. */
  current = '';
  private readonly prefixes = new Map<string, string>([['xml', 'http://www.w3.org/XML/1998/namespace']]);
  private readonly undo: { depth: number; prefix: string; before: string | undefined }[] = [];

  declare(prefix: string, namespace: string, depth: number): void {
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
  }
}
