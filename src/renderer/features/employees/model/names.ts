interface NameParts {
  readonly firstName: string;
  readonly nickname: string;
  readonly prefix: string;
  readonly lastName: string;
}

/**
 * For headings: "Joris Bakker", "Sanne de Wilde". From the parts when they are read, else from the list's text, whose
 * prefix is a capital there: "De Wilde, Sanne" becomes "Sanne de Wilde".
 */
export function headName(listed: string, parts: NameParts | undefined): string {
  if (parts && parts.lastName !== '') {
    const first = parts.nickname || parts.firstName;
    return [first, parts.prefix, parts.lastName].filter((part) => part.trim() !== '').join(' ');
  }
  const [lastName = '', ...rest] = listed.split(',');
  const first = rest.join(',').trim();
  return first === '' ? lastName.trim() : `${first} ${withSmallPrefix(lastName.trim())}`;
}

/** A Dutch prefix is small after a first name. Only a word that is a prefix for certain is made small. */
function withSmallPrefix(lastName: string): string {
  return lastName.replace(/^(Van|De|Den|Der|Ter|Ten|Te|Het|Op|In|Aan|Uit|El)(?=\s)/u, (prefix) => prefix.toLowerCase());
}

/** The holder of an account as banks write it: "S. de Wilde". Empty until the parts are read. */
export const holderName = (
  parts: { readonly initials: string; readonly prefix: string; readonly lastName: string } | undefined,
): string => [parts?.initials, parts?.prefix, parts?.lastName].filter(Boolean).join(' ');
