/**
 * Names as Dutch lists order them: by the last name without its prefix, so Van den Berg stands under B.
 * The list gives one text a person, "Berg, Tim van den", "van den Berg, Tim" or "Tim van den Berg": only a comma
 * tells the parts apart, and without one the name stays as it is.
 */
const prefixes =
  /^(?:(?:van|von|de|den|der|het|'t|’t|te|ten|ter|in|op|aan|bij|uit|onder|over|voor|tot|le|la|les|du|des|di|da|dos|el|al|af)\s+)+(?=\S)/iu;

/** The text to sort by. */
export function nameSortKey(name: string): string {
  const [lastName = '', ...rest] = name.split(',');
  if (rest.length === 0) return name.trim();
  return `${lastName.trim().replace(prefixes, '')},${rest.join(',').trim()}`;
}

/** A prefix at the start of a list entry is a capital: "De Boer, Annelies". */
export function listName(name: string): string {
  const trimmed = name.trim();
  if (!trimmed.includes(',')) return trimmed;
  return trimmed.charAt(0).toLocaleUpperCase('nl') + trimmed.slice(1);
}

interface NameParts {
  readonly firstName: string;
  readonly nickname: string;
  readonly prefix: string;
  readonly lastName: string;
}

/** For headings: "Joris Bakker", "Sanne de Wilde". From the parts when they are read, else from the list's text. */
export function headName(listed: string, parts: NameParts | undefined): string {
  if (parts && parts.lastName !== '') {
    const first = parts.nickname || parts.firstName;
    return [first, parts.prefix, parts.lastName].filter((part) => part.trim() !== '').join(' ');
  }
  const [lastName = '', ...rest] = listed.split(',');
  const first = rest.join(',').trim();
  return first === '' ? lastName.trim() : `${first} ${lastName.trim()}`;
}
