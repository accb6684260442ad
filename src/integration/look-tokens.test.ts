import { expect, it } from 'vitest';
import { lookTokens } from '../main/windows/look-tokens.js';
import { tokens } from '../renderer/theme/tokens.js';

it("main's own windows have the colours of the app", () => {
  for (const [name, pair] of Object.entries(lookTokens)) expect(tokens, name).toHaveProperty([name], pair);
});
