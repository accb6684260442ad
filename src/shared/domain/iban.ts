/** As banks pass it on: no spaces, upper case. Says nothing about whether it is an IBAN. */
export const electronicIban = (text: string): string => text.replaceAll(/\s/g, '').toUpperCase();

/** As people read it: groups of four. `NL91ABNA0417164300` -> `NL91 ABNA 0417 1643 00`. */
export const groupedIban = (text: string): string => electronicIban(text).replaceAll(/(.{4})(?=.)/g, '$1 ');

/** How long an IBAN of these countries is (the IBAN registry of ISO 13616); of others only the limits are checked. */
const lengths: Readonly<Record<string, number>> = { NL: 18, BE: 16, DE: 22, SE: 24, FR: 27, GB: 22, LU: 20, PL: 28 };

export type IbanProblem = 'empty' | 'country' | 'characters' | 'length' | 'check-digits';

/** What is wrong with a text as an IBAN, or null. Spaces and lower case are no fault. No bank's own check beyond mod 97. */
export function ibanProblem(text: string): IbanProblem | null {
  const iban = electronicIban(text);
  if (iban === '') return 'empty';
  if (!/^[A-Z0-9]+$/.test(iban)) return 'characters';
  if (!/^[A-Z]{2}/.test(iban)) return 'country';
  const length = lengths[iban.slice(0, 2)];
  if (length === undefined ? iban.length < 15 || iban.length > 34 : iban.length !== length) return 'length';
  return isIban(iban) ? null : 'check-digits';
}

/** ISO 13616: country, check digits, and the remainder by 97 is 1. No bank's own check beyond that (payroll facts). */
export function isIban(text: string): boolean {
  const iban = text.replaceAll(' ', '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  let rest = 0;
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    const value = char >= 'A' ? char.charCodeAt(0) - 55 : char.charCodeAt(0) - 48;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
