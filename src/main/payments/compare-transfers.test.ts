import { describe, expect, it } from 'vitest';
import { compareTransfers } from './compare-transfers.js';

const to = (name: string, iban: string) => ({ name, iban, amount: '1.00' });

describe('transfers beside those of the run before', () => {
  it('begin with whose account changed, then who is new, then the rest in their order', () => {
    const before = [to('Bos', 'NL1'), to('Smit', 'NL2'), to('Vos', 'NL3')];
    const now = [to('Bos', 'NL1'), to('Nieuw', 'NL8'), to('Smit', 'NL9'), to('Vos', 'NL3')];
    expect(compareTransfers(now, before)).toEqual([
      { ...to('Smit', 'NL9'), compared: 'changed', was: ['NL2'] },
      { ...to('Nieuw', 'NL8'), compared: 'new', was: [] },
      { ...to('Bos', 'NL1'), compared: 'same', was: [] },
      { ...to('Vos', 'NL3'), compared: 'same', was: [] },
    ]);
  });

  it('name both accounts where two people of one name were in the file before', () => {
    const [first] = compareTransfers([to('Smit', 'NL9')], [to('Smit', 'NL1'), to('Smit', 'NL2')]);
    expect(first).toMatchObject({ compared: 'changed', was: ['NL1', 'NL2'] });
  });

  it('are in the order of the file where there is nothing to compare with', () => {
    const now = [to('Vos', 'NL3'), to('Bos', 'NL1')];
    expect(compareTransfers(now, null).map(({ name, compared }) => [name, compared])).toEqual([
      ['Vos', 'same'],
      ['Bos', 'same'],
    ]);
  });
});
