import { describe, expect, it } from 'vitest';
import { type Token, tokens } from './tokens.js';

/** WCAG 2.2 relative luminance and contrast of two #RRGGBB colours. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const textPairs: readonly (readonly [Token, Token])[] = [
  ['text', 'surface'],
  ['text2', 'surface'],
  ['text3', 'surface'],
  ['text3', 'bg'],
  ['text3', 'sunken'],
  ['text3', 'hover'],
  ['text3', 'raised'],
  ['text3', 'accent-tint'],
  ['accent-text', 'accent-tint'],
  ['accent-text', 'accent-tint2'],
  ['on-accent', 'accent'],
  ['ok', 'ok-tint'],
  ['warn', 'warn-tint'],
  ['err', 'err-tint'],
  ['unk', 'unk-tint'],
  ['on-prod', 'prod'],
  ['on-demo', 'demo'],
  ['sand-text', 'sand-a'],
  ['sand-text', 'sand-b'],
];
const edgePairs: readonly (readonly [Token, Token])[] = [
  ['ctl-line', 'surface'],
  ['focus', 'surface'],
  ['err-solid', 'surface'],
  ['unk-line', 'unk-tint'],
];

describe('the colours', () => {
  it.each(textPairs)('%s reads on %s in both schemes (4.5)', (front, back) => {
    for (const scheme of [0, 1] as const)
      expect(contrast(tokens[front][scheme], tokens[back][scheme])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edgePairs)('%s stands out on %s in both schemes (3)', (front, back) => {
    for (const scheme of [0, 1] as const)
      expect(contrast(tokens[front][scheme], tokens[back][scheme])).toBeGreaterThanOrEqual(3);
  });
});
