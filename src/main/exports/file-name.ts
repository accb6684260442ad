/** Characters that Windows or macOS refuse in a name, and those that could make a path or hide the ending. */
const unsafe = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu;

/** `Smit.pdf` as `Smit (2).pdf`. */
export const numbered = (name: string, count: number): string => name.replace(/(\.[^.]*)?$/, ` (${count})$1`);

/** The same names, a count behind those that stand there already, also where capitals make no difference. */
export function unlike(names: readonly string[]): string[] {
  const taken = new Set<string>();
  const keyOf = (name: string): string => name.normalize('NFC').toLowerCase();
  return names.map((wanted) => {
    let name = wanted;
    for (let count = 2; taken.has(keyOf(name)); count += 1) name = numbered(wanted, count);
    taken.add(keyOf(name));
    return name;
  });
}

/** A file name from parts, such as a company's name, that every operating system takes; at most 120 characters. */
export function fileName(parts: readonly string[], ending: string): string {
  const text = parts
    .map((part) => part.replace(unsafe, ' ').replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join(' - ')
    .slice(0, 120)
    // Windows drops dots and spaces at the end; a dot at the start hides the file elsewhere.
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return `${text === '' ? 'Loondesk' : text}.${ending}`;
}
