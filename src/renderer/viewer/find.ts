import { element, words } from './elements.js';
import { findIn, type Match, type Place } from './find-in.js';
import type { Pages } from './pages.js';

/** Finds words in the text of every page and marks them where they stand; nothing of the pages changes. */
export class Find {
  readonly #pages: Pages;
  readonly #bar = element('search', HTMLElement);
  readonly #input = element('wanted', HTMLInputElement);
  readonly #found = element('found', HTMLElement);
  readonly #room: HTMLElement;
  #ranges: Range[] = [];
  #at = 0;

  constructor(pages: Pages, room: HTMLElement) {
    this.#pages = pages;
    this.#room = room;
    this.#input.addEventListener('input', () => this.look());
    this.#input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      this.step(event.shiftKey ? -1 : 1);
    });
    element('find', HTMLButtonElement).addEventListener('click', () => this.open());
    element('find-next', HTMLButtonElement).addEventListener('click', () => this.step(1));
    element('find-previous', HTMLButtonElement).addEventListener('click', () => this.step(-1));
    element('find-close', HTMLButtonElement).addEventListener('click', () => this.close());
  }

  get isOpen(): boolean {
    return !this.#bar.hidden;
  }

  open(): void {
    if (this.#pages.count === 0) return;
    this.#bar.hidden = false;
    this.#input.focus();
    this.#input.select();
    this.look();
  }

  close(): void {
    this.#bar.hidden = true;
    this.#ranges = [];
    this.#mark();
    this.#room.focus();
  }

  /** Looks again: other words, or more pages whose text is there. */
  look(): void {
    if (!this.isOpen) return;
    const wanted = this.#input.value;
    this.#ranges = this.#pages.views.flatMap((view) => {
      const nodes = view.texts();
      // A line that ends is room between two words; nobody's figure goes on in the next line.
      const matches = findIn(
        nodes.map((node) => (endsLine(node) ? `${node.data}\n` : node.data)),
        wanted,
      );
      return matches.flatMap((match) => rangeOf(nodes, match));
    });
    this.#at = 0;
    this.#show();
  }

  step(by: 1 | -1): void {
    if (this.#ranges.length === 0) return;
    this.#at = (this.#at + by + this.#ranges.length) % this.#ranges.length;
    this.#show();
  }

  #show(): void {
    const count = this.#ranges.length;
    this.#found.textContent =
      this.#input.value.trim() === '' ? '' : count === 0 ? words('none') : words('found', { at: this.#at + 1, count });
    this.#mark();
    this.#ranges[this.#at]?.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }

  #mark(): void {
    const now = this.#ranges[this.#at];
    CSS.highlights.set('found', new Highlight(...this.#ranges.filter((range) => range !== now)));
    CSS.highlights.set('found-now', new Highlight(...(now ? [now] : [])));
  }
}

function rangeOf(nodes: readonly Text[], { from, to }: Match): Range[] {
  const range = document.createRange();
  const [start, end] = [nodeAt(nodes, from), nodeAt(nodes, to)];
  if (!start || !end) return [];
  range.setStart(start, from.at);
  range.setEnd(end, to.at);
  return [range];
}

const endsLine = (node: Text): boolean => node.parentElement?.nextElementSibling instanceof HTMLBRElement;

const nodeAt = (nodes: readonly Text[], { text }: Place): Text | undefined => nodes[text];
