import { describe, expect, it } from 'vitest';
import { titleKey } from './set-title.js';

describe('the title of a set', () => {
  it('names the one kind in it', () => {
    expect(titleKey(['address.move'])).toBe('move');
    expect(titleKey(['address.correct', 'address.correct'])).toBe('correct');
  });

  it('has a word for personal details, alone and beside others', () => {
    expect(titleKey(['personal.update'])).toBe('personal');
    expect(titleKey(['personal.update', 'bank.insert'])).toBe('mixed');
  });

  it('says that kinds are mixed', () => {
    expect(titleKey(['address.move', 'pay.add'])).toBe('mixed');
  });

  it('has one word for all changes of addresses, and one for all lines of a registration', () => {
    expect(titleKey(['address.move', 'address.correct'])).toBe('address');
    expect(titleKey(['pay.add', 'pay.remove', 'pay.change'])).toBe('pay');
  });

  it('has one word for all that is reported of absences', () => {
    expect(titleKey(['absence.report', 'absence.relapse', 'absence.recover'])).toBe('absence');
    expect(titleKey(['absence.report', 'bank.insert'])).toBe('mixed');
  });

  it('has a word for a set without steps', () => {
    expect(titleKey([])).toBe('none');
  });
});
