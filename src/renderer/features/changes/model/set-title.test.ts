import { describe, expect, it } from 'vitest';
import { titleKey } from './set-title.js';

describe('the title of a set', () => {
  it('names the one kind in it', () => {
    expect(titleKey(['address.move'])).toBe('move');
    expect(titleKey(['address.correct', 'address.correct'])).toBe('correct');
  });

  it('says that kinds are mixed', () => {
    expect(titleKey(['address.move', 'address.correct'])).toBe('mixed');
  });

  it('has a word for a set without steps', () => {
    expect(titleKey([])).toBe('none');
  });
});
