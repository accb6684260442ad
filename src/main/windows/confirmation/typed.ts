import type { SendQuestion } from '../../change-sets/confirmation.js';

/**
 * Whether what somebody typed is the company's name or the number of lines. Case and spaces do not matter: it is to make
 * a person read, not to test their typing.
 */
export function agrees({ company, lines }: SendQuestion, typed: string): boolean {
  const text = plain(typed);
  return text !== '' && (text === plain(company.name) || text === String(lines));
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('nl');
