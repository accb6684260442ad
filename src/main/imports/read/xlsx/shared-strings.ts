import { FileRefused } from '../refused.js';
import type { PartReader } from './xml.js';

/** The texts that cells name by number. Pieces of one text in several styles are put together; phonetic help is left out. */
export class SharedStringsReader implements PartReader {
  readonly texts: string[] = [];
  readonly #most: number;
  #parts: string[] = [];
  #inText = false;
  #phonetic = 0;
  #characters = 0;

  /** @param most characters in all texts together */
  constructor(most: number) {
    this.#most = most;
  }

  open(name: string): void {
    if (name === 'rPh') this.#phonetic += 1;
    this.#inText = name === 't' && this.#phonetic === 0;
  }

  text(part: string): void {
    if (!this.#inText) return;
    this.#characters += part.length;
    if (this.#characters > this.#most) throw new FileRefused('unpacks');
    this.#parts.push(part);
  }

  close(name: string): void {
    this.#inText = false;
    if (name === 'rPh') this.#phonetic -= 1;
    if (name !== 'si') return;
    this.texts.push(this.#parts.join(''));
    this.#parts = [];
  }
}
