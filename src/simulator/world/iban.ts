/**
 * Made-up accounts are at the bank DEMO. The four letters are an identifier in the Dutch form that is not among the
 * banks' own (ABNA, INGB, RABO and so on), and that says what it is: mod 97 passes, and no money can go anywhere.
 */
const bank = 'DEMO';

/** Letters count as 10 to 35. */
const digitsOf = (text: string): string => text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));

function mod97(digits: string): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}

/** A Dutch IBAN that passes mod 97. @param account up to ten digits */
export function demoIban(account: number): string {
  const local = bank + String(account).padStart(10, '0');
  const check = 98 - mod97(digitsOf(`${local}NL00`));
  return `NL${String(check).padStart(2, '0')}${local}`;
}
