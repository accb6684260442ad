/**
 * The eleven test of a burgerservicenummer: weights 9..2 and -1, sum divisible by 11.
 * Eight digits are padded, since spreadsheets drop a leading zero; all zeros is no number.
 */
export function isBsn(text: string): boolean {
  if (!/^\d{8,9}$/.test(text) || /^0+$/.test(text)) return false;
  const digits = [...text.padStart(9, '0')].map((digit) => digit.charCodeAt(0) - 48);
  const sum = digits.reduce((total, digit, i) => total + digit * (i === 8 ? -1 : 9 - i), 0);
  return sum % 11 === 0;
}

/** As it is stored: nine digits, without the spaces and points that people write between them. */
export function normaliseBsn(text: string): string {
  const digits = text.replace(/[\s.\u00a0]/g, '');
  return /^\d{8}$/.test(digits) ? `0${digits}` : digits;
}

const visible = 3;

/** Three figures stay visible, so that a clerk recognises a number without showing it. A short one shows nothing. */
export const maskNumber = (text: string): string =>
  text.length <= visible ? '•'.repeat(text.length) : '•'.repeat(text.length - visible) + text.slice(-visible);
