/** Letters that carry no separable mark in Unicode, as people type them without. */
const plain: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ĳ: 'ij',
  ð: 'd',
  þ: 'th',
};

/** Text for searching: lower case, without diacritics, so that `celik` finds Çelik. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđıßæœĳðþ]/g, (letter) => plain[letter] ?? letter)
    .trim();
}
