import { readNumber, type Separator } from '../../../shared/domain/number-input.js';
import { cellKey, type Write } from './edits.js';
import type { SheetShape, Trouble } from './paste-types.js';

/** What came of the cells that were taken. */
export interface Taken {
  readonly writes: readonly Write[];
  /** Texts that can be read as thousands and as decimals; undecided they are in no write. */
  readonly ambiguous: number;
  readonly troubles: readonly Trouble[];
}

/** Takes the cells of a clipboard one by one. A blank one changes nothing. */
export class Taker {
  readonly #separator: Separator | undefined;
  readonly #takes: SheetShape['takes'];
  readonly #writes: Write[] = [];
  readonly #troubles: Trouble[] = [];
  #ambiguous = 0;

  constructor(separator: Separator | undefined, takes: SheetShape['takes']) {
    this.#separator = separator;
    this.#takes = takes;
  }

  /** `place`: where the text is on the clipboard, from 1. */
  take(row: number, column: number, text: string, place: { readonly row: number; readonly column: number }): void {
    const read = readNumber(text, this.#separator);
    switch (read.kind) {
      case 'blank':
        return;
      case 'amount':
        if (this.#takes?.(column, read.amount) === false) this.#troubles.push({ ...place, text, reason: 'not-taken' });
        else this.#writes.push({ key: cellKey(row, column), value: read.amount });
        return;
      case 'ambiguous':
        this.#ambiguous += 1;
        return;
      case 'invalid':
        this.#troubles.push({ ...place, text, reason: read.reason });
    }
  }

  result(): Taken {
    return { writes: this.#writes, ambiguous: this.#ambiguous, troubles: this.#troubles };
  }
}
