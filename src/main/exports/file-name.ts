/** Characters that Windows or macOS refuse in a name, and those that could make a path or hide the ending. */
const unsafe = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu;

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
