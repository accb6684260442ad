/** What a message holds beyond the contract. `texts` are people's data: not for logs. */
export interface Unknown {
  /** Path below the body's child, as in `HourComponentVar_GetResult/HourComponent/Colour`. */
  readonly name: string;
  readonly count: number;
  /** The first few as XML, each cut at 2,000 characters. */
  readonly texts: readonly string[];
}

const textsPerName = 10;
const charactersPerText = 2000;
/** A hostile answer could invent a name for each element; beyond this they are counted together. */
const names = 1000;
const others = '(others)';

/** Collects what the contract does not know, so that nothing is lost without being counted. */
export class KeptAside {
  private readonly entries = new Map<string, { count: number; texts: string[] }>();
  private current: string[] | null = null;
  private readonly open: string[] = [];
  private text = '';

  count(path: string): { count: number; texts: string[] } {
    const name = this.entries.has(path) || this.entries.size < names ? path : others;
    const entry = this.entries.get(name) ?? { count: 0, texts: [] };
    entry.count += 1;
    this.entries.set(name, entry);
    return entry;
  }

  addText(path: string, text: string): void {
    const { texts } = this.count(path);
    if (texts.length < textsPerName) texts.push(text.slice(0, charactersPerText));
  }

  /** An unknown element begins; its inside follows by `openChild`, `addInside`, `close`. */
  start(path: string, name: string): void {
    const { texts } = this.count(path);
    this.current = texts.length < textsPerName ? texts : null;
    this.text = '';
    this.openChild(name);
  }

  openChild(name: string): void {
    this.open.push(name);
    this.append(`<${name}>`);
  }

  addInside(text: string): void {
    if (this.current !== null && this.text.length < charactersPerText) {
      this.append(text.slice(0, charactersPerText).replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
    }
  }

  /** Closes the innermost element; the outermost ends the record. */
  close(): void {
    this.append(`</${this.open.pop() ?? ''}>`);
    if (this.open.length > 0) return;
    this.current?.push(this.text);
    this.current = null;
  }

  list(): Unknown[] {
    return [...this.entries].map(([name, { count, texts }]) => ({ name, count, texts }));
  }

  private append(text: string): void {
    if (this.current !== null && this.text.length < charactersPerText)
      this.text = (this.text + text).slice(0, charactersPerText);
  }
}
