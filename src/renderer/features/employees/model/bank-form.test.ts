import { describe, expect, it } from 'vitest';
import { BankAccountId } from '../../../../shared/domain/ids.js';
import type { EmployeeBankAccount } from '../../../../shared/ipc/bank-accounts.js';
import { aSet, aStep } from '../../../testing/change-sets/build.js';
import { bankProblems, newAccountFrom, replacedBy, stagedBank } from './bank-form.js';

const old: EmployeeBankAccount = {
  id: BankAccountId.parse(1),
  kind: 'Bankrekening2',
  iban: 'NL91ABNA0417164300',
  name: 'S. de Wilde',
  city: 'Delft',
  bic: 'ABNANL2A',
  description: '',
  number: '',
};

describe('the form for a bank account', () => {
  it('begins with the holder and the kind of the account it replaces, and with nothing of its bank', () => {
    expect(newAccountFrom(old, 'Sanne')).toMatchObject({
      name: 'S. de Wilde',
      kind: 'Bankrekening2',
      iban: '',
      bic: '',
    });
    expect(newAccountFrom({ ...old, kind: 'Onbekend' }, '').kind).toBe('Bankrekening1');
  });

  it('refuses an account that stands there already, however it is typed', () => {
    const values = { ...newAccountFrom(old, ''), iban: 'nl91 abna 0417 1643 00' };
    expect(bankProblems(values, [old])).toEqual({ iban: 'same' });
    expect(bankProblems({ ...values, kind: 'Bankrekening1' }, [old])).toEqual({});
  });

  it('finds what is staged for this employee, and which account goes behind it', () => {
    const insert = aStep(0, { kind: 'bank.insert', record: 'BankAccount' });
    const remove = aStep(1, {
      kind: 'bank.remove',
      record: 'BankAccount',
      after: insert.id,
      fields: [{ field: 'iban', before: old.iban, after: null }],
    });
    const set = aSet('set-00001', [insert, remove]);
    expect(stagedBank(set, Number(insert.employee.id))?.id).toBe(insert.id);
    expect(stagedBank(set, -1)).toBeUndefined();
    expect(replacedBy(set, insert)).toBe(old.iban);
  });
});
