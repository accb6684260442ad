import { z } from 'zod';
import { isIban } from '../../shared/domain/iban.js';
import type { BankAccountValues } from '../books/parts.js';
import { text } from './inputs.js';
import { Refusal } from './refusal.js';
import { orAbsent } from './text.js';

/** A BankAccount of the wire, the same in every service. */
export const BankAccountInput = z
  .object({
    Id: z.int(),
    Number: text,
    Description: text,
    IBAN: text,
    BIC: text,
    City: text,
    Name: text,
    Type: z.string(),
  })
  .optional();

/** `None` is among the wire's values and is no kind of account. */
const kinds = [
  'Bankrekening1',
  'Spaarloon',
  'Bankrekening2',
  'Bankrekening3',
  'Bankrekening4',
  'Bankrekening5',
  'Standaard',
  'Levensloop',
];

/**
 * Refuses with 2016, 2032, 2014 and 2015, in that order. The codes are the API's; what exactly each one judges is our
 * reading: an IBAN must be there even beside an old account number, and passes mod 97; an account number is digits,
 * perhaps with dots or spaces, ten at most.
 */
export function givenBankAccount(input: z.output<typeof BankAccountInput>): BankAccountValues {
  if (!input) throw new Refusal(2030, 'Invalid set of values (BankAccount)');
  if (!kinds.includes(input.Type)) throw new Refusal(2016, 'Invalid bank type');
  if (input.IBAN.trim() === '') throw new Refusal(2032, 'IBAN is required');
  if (!isIban(input.IBAN)) throw new Refusal(2014, 'Invalid IBAN');
  const number = input.Number.replaceAll(/[. ]/g, '');
  if (number !== '' && !/^\d{1,10}$/.test(number)) throw new Refusal(2015, 'Invalid bank number');
  return {
    number: input.Number,
    description: input.Description,
    iban: input.IBAN,
    bic: input.BIC,
    city: input.City,
    name: input.Name,
    kind: input.Type,
  };
}

export const wireBankAccount = (id: number, values: BankAccountValues) => ({
  Id: id,
  Number: orAbsent(values.number),
  Description: orAbsent(values.description),
  IBAN: orAbsent(values.iban),
  BIC: orAbsent(values.bic),
  City: orAbsent(values.city),
  Name: orAbsent(values.name),
  Type: values.kind,
});
