import { describe, expect, it } from 'vitest';
import type { BankAccountValues } from '../../../shared/domain/bank-account.js';
import { BankAccountId, EmployeeId } from '../../../shared/domain/ids.js';
import type { NmbrsClient } from '../client.js';
import { createBankAccountGateway } from './bank-accounts.js';

const november = { year: 2026, number: 11, type: 'month' } as const;
const employee = EmployeeId.parse(42);
const account: BankAccountValues = {
  iban: 'NL91ABNA0417164300',
  name: 'S. de Wilde',
  city: 'Nergenshuizen',
  bic: '',
  description: 'loon',
  kind: 'Bankrekening1',
  number: '',
};

interface Asked {
  readonly method: string;
  readonly input: unknown;
}

/** A client that answers every call in one way, and remembers what it was asked. */
function answering(answer: unknown): { readonly client: NmbrsClient; readonly asked: Asked[] } {
  const asked: Asked[] = [];
  const take = async (method: string, input: unknown): Promise<never> => {
    asked.push({ method, input });
    return answer as never;
  };
  return { client: { read: take, write: take }, asked };
}

const row = {
  Id: 7,
  Number: null,
  Description: null,
  IBAN: 'NL91 ABNA 0417 1643 00',
  BIC: null,
  City: null,
  Name: 'S. de Wilde',
  Type: 'Bankrekening1',
};

describe('bank accounts of an employee, as they are read', () => {
  it('are asked for in the period, and come with an IBAN without spaces and empty texts for what is not there', async () => {
    const { client, asked } = answering({ ok: true, data: [row] });
    expect(await createBankAccountGateway(client).inPeriod(employee, november)).toEqual({
      ok: true,
      data: [
        {
          id: 7,
          iban: 'NL91ABNA0417164300',
          name: 'S. de Wilde',
          kind: 'Bankrekening1',
          city: '',
          bic: '',
          description: '',
          number: '',
        },
      ],
    });
    expect(asked).toEqual([
      { method: 'EmployeeService.BankAccount_GetList', input: { EmployeeId: 42, Period: 11, Year: 2026 } },
    ]);
  });

  it('keep a kind that the reference does not have: it is shown, never dropped', async () => {
    const { client } = answering({ ok: true, data: [{ ...row, Type: 'Bankrekening9' }] });
    expect(await createBankAccountGateway(client).inPeriod(employee, november)).toMatchObject({
      data: [{ kind: 'Bankrekening9' }],
    });
  });

  it('are none when the answer is nil, and a row that is nil is no account', async () => {
    expect(
      await createBankAccountGateway(answering({ ok: true, data: null }).client).inPeriod(employee, november),
    ).toEqual({
      ok: true,
      data: [],
    });
    const { client } = answering({ ok: true, data: [null, row] });
    expect(await createBankAccountGateway(client).inPeriod(employee, november)).toMatchObject({ data: [{ id: 7 }] });
  });

  it('are an error, and not none, when the call fails', async () => {
    const failed = { ok: false, error: { kind: 'fault', method: 'BankAccount_GetList', code: 1002, text: '1002' } };
    expect(await createBankAccountGateway(answering(failed).client).inPeriod(employee, november)).toEqual(failed);
  });
});

describe('a new account', () => {
  it('is sent whole, with id 0, the period and the flag', async () => {
    const { client, asked } = answering({ kind: 'answered', data: 901 });
    expect(await createBankAccountGateway(client).insert(employee, account, november, true)).toEqual({
      kind: 'answered',
      data: { id: '901' },
    });
    expect(asked).toEqual([
      {
        method: 'EmployeeService.BankAccount_Insert',
        input: {
          EmployeeId: 42,
          BankAccount: {
            Id: 0,
            Number: '',
            Description: 'loon',
            IBAN: 'NL91ABNA0417164300',
            BIC: '',
            City: 'Nergenshuizen',
            Name: 'S. de Wilde',
            Type: 'Bankrekening1',
          },
          period: 11,
          year: 2026,
          UnprotectedMode: true,
        },
      },
    ]);
  });

  it.each([0, -1, null])('has no id when the answer is %s: only a read can tell then', async (data) => {
    const { client } = answering({ kind: 'answered', data });
    expect(await createBankAccountGateway(client).insert(employee, account, november, false)).toEqual({
      kind: 'answered',
      data: { id: null },
    });
  });

  it('hands on a refusal, an uncertain call and one that was not sent as they are', async () => {
    const outcomes = [
      { kind: 'refused', error: { kind: 'fault', method: 'BankAccount_Insert', code: 2014, text: '2014' } },
      { kind: 'uncertain', error: { kind: 'no-answer', method: 'BankAccount_Insert', afterMs: 60_000 } },
      { kind: 'not-sent', error: { kind: 'unreachable', host: '127.0.0.1', detail: 'ECONNREFUSED' } },
    ];
    for (const outcome of outcomes) {
      const gateway = createBankAccountGateway(answering(outcome).client);
      expect(await gateway.insert(employee, account, november, false)).toEqual(outcome);
      expect(await gateway.remove(employee, BankAccountId.parse(7))).toEqual(outcome);
    }
  });
});

describe('a removal', () => {
  it('names the account by its id and no period, and is never confirmed by its answer alone', async () => {
    const { client, asked } = answering({ kind: 'answered', data: 'whatever it says' });
    expect(await createBankAccountGateway(client).remove(employee, BankAccountId.parse(7))).toEqual({
      kind: 'answered',
      data: { id: null },
    });
    expect(asked).toEqual([
      { method: 'EmployeeService.BankAccount_DeleteCurrent', input: { EmployeeId: 42, BankAccountID: 7 } },
    ]);
  });
});
