import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BankAccountValues, checkBankAccount, normaliseBankAccount } from './bank-account.js';
import { electronicIban, groupedIban, ibanProblem } from './iban.js';

const account: BankAccountValues = {
  iban: 'NL91 ABNA 0417 1643 00',
  name: 'S. de Wilde',
  city: '',
  bic: '',
  description: '',
  kind: 'Bankrekening1',
  number: '',
};

describe('an IBAN', () => {
  it('is accepted with spaces and in lower case, and shown in groups of four', () => {
    expect(ibanProblem(' nl91 abna 0417 1643 00 ')).toBeNull();
    expect(groupedIban('nl91abna0417164300')).toBe('NL91 ABNA 0417 1643 00');
    expect(groupedIban('NL91ABNA04171643')).toBe('NL91 ABNA 0417 1643');
  });

  it('is told apart by what is wrong with it', () => {
    expect(ibanProblem(' ')).toBe('empty');
    expect(ibanProblem('0417164300')).toBe('country');
    expect(ibanProblem('NL91-ABNA-0417')).toBe('characters');
    expect(ibanProblem('NL91ABNA041716430')).toBe('length');
    expect(ibanProblem('NL91ABNA0417164301')).toBe('check-digits');
  });

  it('never passes with two neighbouring digits swapped or one changed', () => {
    const iban = 'NL91ABNA0417164300';
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 17 }), fc.integer({ min: 1, max: 9 }), (at, step) => {
        const digit = (Number(iban[at]) + step) % 10;
        expect(ibanProblem(`${iban.slice(0, at)}${digit}${iban.slice(at + 1)}`)).toBe('check-digits');
        const [left, right] = [iban[at - 1] ?? '', iban[at] ?? ''];
        if (at > 8 && left !== right)
          expect(ibanProblem(`${iban.slice(0, at - 1)}${right}${left}${iban.slice(at + 1)}`)).toBe('check-digits');
      }),
    );
  });

  it('comes out of its groups as it went in', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/), (iban) => {
        expect(electronicIban(groupedIban(iban))).toBe(iban);
      }),
    );
  });
});

describe('an account to be sent', () => {
  it('needs an IBAN and a holder, and a BIC only in the form of one', () => {
    expect(checkBankAccount(account)).toEqual({});
    expect(checkBankAccount({ ...account, name: ' ', iban: '', bic: 'ABNA' })).toEqual({
      name: 'name',
      iban: 'empty',
      bic: 'bic',
    });
  });

  it('is written as banks write it', () => {
    expect(
      normaliseBankAccount({ ...account, iban: 'nl91 abna 0417164300', bic: ' abnanl2a ', city: ' Delft ' }),
    ).toEqual({ ...account, iban: 'NL91ABNA0417164300', bic: 'ABNANL2A', city: 'Delft' });
  });
});
