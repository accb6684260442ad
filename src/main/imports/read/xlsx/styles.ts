import type { PartReader } from './xml.js';

/** What a number's format makes of it. */
export type NumberMeaning = 'number' | 'date' | 'time';

/** Formats that Excel has without writing them down, by their numbers. */
const builtInDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58]);
const builtInTimes = new Set([18, 19, 20, 21, 32, 33, 45, 46, 47, 55, 56]);

/** Which cells are dates: the file stores them as numbers and says so in their style alone. */
export class StylesReader implements PartReader {
  /** By a cell's style. */
  readonly meanings: NumberMeaning[] = [];
  readonly #own = new Map<number, NumberMeaning>();
  #inCells = false;

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === 'cellXfs') this.#inCells = true;
    else if (name === 'numFmt')
      this.#own.set(Number(attributes.get('numFmtId') ?? '0'), meaningOf(attributes.get('formatCode') ?? ''));
    else if (name === 'xf' && this.#inCells) {
      const id = Number(attributes.get('numFmtId') ?? '0');
      this.meanings.push(this.#own.get(id) ?? builtIn(id));
    }
  }

  text(): void {}

  close(name: string): void {
    if (name === 'cellXfs') this.#inCells = false;
  }
}

function builtIn(id: number): NumberMeaning {
  if (builtInDates.has(id)) return 'date';
  return builtInTimes.has(id) ? 'time' : 'number';
}

/** By the letters of the first section, outside of quotes, escapes and brackets; `[h]` counts hours beyond a day. */
export function meaningOf(format: string): NumberMeaning {
  const bare = (format.split(';')[0] ?? '')
    .replace(/"[^"]*"?/g, '')
    .replace(/[\\_*]./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/general|standaard/gi, '')
    .toLowerCase();
  // `d`, `m`, `y`, and `j`: the year of a Dutch Excel that wrote its own letters.
  if (/[dyj]/.test(bare)) return 'date';
  if (/[hs]/.test(bare)) return 'time';
  return /m/.test(bare) ? 'date' : 'number';
}
