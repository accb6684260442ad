/**
 * Made-up citizen service numbers: they pass the eleven test, so that screens and checks treat them as real,
 * and begin with 999. Public test tools name 99999 (and 0000) as kept for tests; that block holds 909 valid numbers,
 * too few for 10,000 employees, so the whole of 999 is used. No number that begins with a 9 is given out to people.
 */
const first = 999_000_000;

/** Eight blocks fill what 999 leaves of the first eight digits. */
const blockSize = 12_500;

/** Weights 9 to 2 over the first eight digits. */
function weightedSum(digits: string): number {
  let sum = 0;
  for (let at = 0; at < 8; at += 1) sum += Number(digits.charAt(at)) * (9 - at);
  return sum;
}

/** Weights 9 to 2 and -1: the last digit counts negatively. */
export function passesElevenTest(bsn: string): boolean {
  if (!/^\d{9}$/.test(bsn) || bsn === '000000000') return false;
  return (weightedSum(bsn) - Number(bsn.charAt(8))) % 11 === 0;
}

/**
 * The numbers of one block, 0 to 7, each once: more than 11,000 valid ones. The stride spreads them over the block,
 * so that neighbours in a company do not have neighbouring numbers.
 */
export function* testBsns(block: number): Generator<string, undefined> {
  for (let step = 0; step < blockSize; step += 1) {
    const stem = first / 10 + block * blockSize + ((step * 7919) % blockSize);
    const rest = weightedSum(String(stem)) % 11;
    // No tenth digit exists, so such a stem has no valid number.
    if (rest < 10) yield `${stem}${rest}`;
  }
  return undefined;
}
