/** Decimal text with two places, of a whole number of hundredths: cents, or hundredths of hours. */
export function hundredths(n: number): string {
  const whole = Math.trunc(n / 100);
  return `${whole}.${String(n % 100).padStart(2, '0')}`;
}
