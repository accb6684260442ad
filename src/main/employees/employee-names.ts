import type { PersonRow } from '../nmbrs/gateway/employees.js';

/** `Van den Berg, Tim`: how lists name a person. The display name of the API where the parts are not known. */
export function listName(person: PersonRow | undefined, displayName: string): string {
  if (!person?.lastName) return displayName;
  const last = person.prefix ? `${capital(person.prefix)} ${person.lastName}` : person.lastName;
  const first = person.nickname || person.firstName;
  return first ? `${last}, ${first}` : last;
}

/** Lists sort by the last name without its prefix, as Dutch lists do: Van den Berg stands under B. */
export function sortKey(person: PersonRow | undefined, displayName: string): string {
  return (
    person?.lastName ? `${person.lastName}, ${person.nickname || person.firstName}` : displayName
  ).toLocaleLowerCase('nl');
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('nl') + text.slice(1);
