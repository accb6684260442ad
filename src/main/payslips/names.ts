import type { NamePart } from '../../shared/ipc/payslips.js';
import { fileName, numbered } from '../exports/file-name.js';

/** What a payslip's name can be made of. */
export type NameOf = Readonly<Record<NamePart, string>>;

/**
 * One name a person, `.pdf` at the end, in the order given and never two alike, also where capitals make no difference:
 * whom the pattern does not tell apart gets the number behind it, and then a count.
 */
export function payslipNames(people: readonly NameOf[], pattern: readonly NamePart[]): string[] {
  const taken = new Set<string>();
  const names = people.map((person) =>
    fileName(
      pattern.map((part) => person[part]),
      'pdf',
    ),
  );
  const often = new Map<string, number>();
  for (const name of names) often.set(keyOf(name), (often.get(keyOf(name)) ?? 0) + 1);
  return people.map((person, at) => {
    const plain = names[at] ?? '';
    const alone = often.get(keyOf(plain)) === 1;
    const wanted = alone ? plain : fileName([plain.slice(0, -4).slice(0, 100), person.number], 'pdf');
    let name = wanted;
    for (let count = 2; taken.has(keyOf(name)); count += 1) name = numbered(wanted, count);
    taken.add(keyOf(name));
    return name;
  });
}

const keyOf = (name: string): string => name.normalize('NFC').toLowerCase();
