import { FileRefused } from '../refused.js';
import type { ReadLimits } from '../limits.js';
import type { PartReader } from './xml.js';

/** The texts that cells name by number. Pieces of one text in several styles are put together; phonetic help is left out. */
export class SharedStringsReader implements PartReader {
  readonly texts: string[] = [];
  readonly #limits: Pick<ReadLimits, 'texts' | 'strings'>;
  #parts: string[] = [];
  #inText = false;
  #phonetic = 0;
  #characters = 0;

  constructor(limits: Pick<ReadLimits, 'texts' | 'strings'>) {
    this.#limits = limits;
  }

  open(name: string): void {
    if (name === 'rPh') this.#phonetic += 1;
    this.#inText = name === 't' && this.#phonetic === 0;
  }

  text(part: string): void {
    if (!this.#inText) return;
    this.#characters += part.length;
    if (this.#characters > this.#limits.texts) throw new FileRefused('unpacks');
    this.#parts.push(part);
  }

  close(name: string): void {
    this.#inText = false;
    if (name === 'rPh') this.#phonetic -= 1;
    if (name !== 'si') return;
    if (this.texts.length >= this.#limits.strings) throw new FileRefused('unpacks');
    this.texts.push(this.#parts.join(''));
    this.#parts = [];
  }
}
