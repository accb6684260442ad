import { expect, it } from 'vitest';
import { lookTokens } from '../main/windows/confirmation/look.js';
import { tokens } from '../renderer/theme/tokens.js';

it('the confirmation window has the colours of the app', () => {
  for (const [name, pair] of Object.entries(lookTokens)) expect(tokens, name).toHaveProperty([name], pair);
});
