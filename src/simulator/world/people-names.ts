import type { Random } from './random.js';
import { mailName, nameGroups, splitPrefix } from './names.js';

/** Somebody made up who is no employee: a manager, a contact. */
export interface MadeUpName {
  readonly firstName: string;
  /** With its prefix: `van den Berg`. */
  readonly name: string;
  /** The part of an e-mail address before the @. */
  readonly mail: string;
}

export function madeUpName(random: Random): MadeUpName {
  const group = random.weighted(nameGroups);
  const firstName = random.pick(random.chance(0.5) ? group.female : group.male);
  const name = random.pick(group.last);
  const { prefix, lastName } = splitPrefix(name);
  return { firstName, name, mail: `${mailName(firstName)}.${mailName(prefix + lastName)}` };
}

/** No subscriber number begins with 0000. */
export const madeUpPhone = (random: Random): string => `085-0000${random.between(100, 999)}`;
