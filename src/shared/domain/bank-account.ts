import { z } from 'zod';
import { electronicIban, ibanProblem, type IbanProblem } from './iban.js';

/** The API's own kinds of account (XSD enumeration BankAccountType), without `None`, which is no kind. */
export const BankAccountKind = z.enum([
  'Bankrekening1',
  'Bankrekening2',
  'Bankrekening3',
  'Bankrekening4',
  'Bankrekening5',
  'Standaard',
  'Spaarloon',
  'Levensloop',
]);
export type BankAccountKind = z.infer<typeof BankAccountKind>;

export const bankFields = ['iban', 'name', 'city', 'bic', 'description', 'kind', 'number'] as const;
export type BankField = (typeof bankFields)[number];

/** The longest that each field may be. The API names no limits: these are ours, so that nothing endless is sent. */
export const bankFieldLength: Readonly<Record<Exclude<BankField, 'kind'>, number>> = {
  iban: 42,
  name: 100,
  city: 100,
  bic: 11,
  description: 100,
  number: 20,
};

/** An account as a clerk fills it in. Empty text means: nothing there. `number` is the old account number. */
export const BankAccountValues = z.strictObject({
  iban: z.string().max(bankFieldLength.iban),
  name: z.string().max(bankFieldLength.name),
  city: z.string().max(bankFieldLength.city),
  bic: z.string().max(bankFieldLength.bic),
  description: z.string().max(bankFieldLength.description),
  kind: BankAccountKind,
  number: z.string().max(bankFieldLength.number),
});
export type BankAccountValues = z.infer<typeof BankAccountValues>;

/** Why a field cannot be sent as it stands. The renderer has the words. */
export type BankProblem = IbanProblem | 'name' | 'bic';

/** Checks what can be known offline. The holder's name is required by this app: payment files name the holder. */
export function checkBankAccount(account: BankAccountValues): Partial<Record<BankField, BankProblem>> {
  const problems: Partial<Record<BankField, BankProblem>> = {};
  const iban = ibanProblem(account.iban);
  if (iban !== null) problems.iban = iban;
  if (account.name.trim() === '') problems.name = 'name';
  const bic = electronicIban(account.bic);
  if (bic !== '' && !/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(bic)) problems.bic = 'bic';
  return problems;
}

/** Trims; IBAN and BIC as banks write them. */
export const normaliseBankAccount = (account: BankAccountValues): BankAccountValues => ({
  iban: electronicIban(account.iban),
  name: account.name.trim(),
  city: account.city.trim(),
  bic: electronicIban(account.bic),
  description: account.description.trim(),
  kind: account.kind,
  number: account.number.trim(),
});
