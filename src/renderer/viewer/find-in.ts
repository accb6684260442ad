/** A place in a list of texts: which text, and which sign of it. */
export interface Place {
  readonly text: number;
  readonly at: number;
}

/** From the first sign to behind the last. */
export interface Match {
  readonly from: Place;
  readonly to: Place;
}

interface Folded {
  readonly signs: string;
  readonly places: readonly Place[];
}

/** Capitals and accents make no difference, and any room between words is one blank. As long as its places. */
function fold(texts: readonly string[]): Folded {
  let signs = '';
  const places: Place[] = [];
  texts.forEach((text, index) => {
    for (let at = 0; at < text.length; at += 1) {
      const [plain = ''] = text.charAt(at).normalize('NFD');
      const sign = /\s/.test(plain) ? ' ' : plain.toLowerCase().charAt(0);
      if (sign === ' ' && signs.endsWith(' ')) continue;
      signs += sign;
      places.push({ text: index, at });
    }
  });
  return { signs, places };
}

/** Where the wanted text stands in texts that follow each other; it may begin in one and end in another. */
export function findIn(texts: readonly string[], wanted: string): Match[] {
  const { signs: needle } = fold([wanted.trim()]);
  if (needle === '') return [];
  const { signs, places } = fold(texts);
  const matches: Match[] = [];
  for (let at = signs.indexOf(needle); at !== -1; at = signs.indexOf(needle, at + needle.length)) {
    const [from, last] = [places[at], places[at + needle.length - 1]];
    if (from && last) matches.push({ from, to: { text: last.text, at: last.at + 1 } });
  }
  return matches;
}
