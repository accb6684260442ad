import { AddressFields, addressValues, wireAddressValues } from './address-values.js';
import { BankAccountInput, givenBankAccount, wireBankAccount } from './bank-account-values.js';
import { ofCompanyId } from './inputs.js';
import { read, write, type Call } from './method.js';
import { Refusal } from './refusal.js';

const withAddress = ofCompanyId.extend({ Address: AddressFields.optional() });
const withAccount = ofCompanyId.extend({ BankAccount: BankAccountInput });

/** Null: the company has none yet. */
function address({ books }: Call, companyId: number) {
  const held = books.companyRecords(companyId).address;
  return held && { Id: held.id, Default: held.isDefault, ...wireAddressValues(held.values) };
}

/** An update writes what stands, whatever id it names: the reads know only the current one. */
function standing<T>(held: T | null, what: string): T {
  if (held === null) throw new Refusal(2030, `Invalid set of values (the company has no ${what} yet)`);
  return held;
}

function given<T>(input: T | undefined, what: string): T {
  if (input === undefined) throw new Refusal(2030, `Invalid set of values (${what})`);
  return input;
}

export const companyDetailMethods = [
  read('CompanyService.Address_GetCurrent', ofCompanyId, (input, call) => address(call, input.CompanyId)),
  read('CompanyService.Address_GetCurrentWithAddressType', ofCompanyId, (input, call) =>
    address(call, input.CompanyId),
  ),
  write('CompanyService.Address_Insert', withAddress, (input, { books }) => {
    const records = books.companyRecords(input.CompanyId);
    const fields = given(input.Address, 'Address');
    const id = books.newId();
    records.address = { id, isDefault: fields.Default, values: addressValues(fields) };
    return id;
  }),
  write('CompanyService.Address_Update', withAddress, (input, { books }) => {
    const records = books.companyRecords(input.CompanyId);
    const fields = given(input.Address, 'Address');
    const { id } = standing(records.address, 'address');
    records.address = { id, isDefault: fields.Default, values: addressValues(fields) };
    return null;
  }),
  read('CompanyService.BankAccount_GetCurrent', ofCompanyId, (input, { books }) => {
    const held = books.companyRecords(input.CompanyId).bankAccount;
    return held && wireBankAccount(held.id, held.values);
  }),
  write('CompanyService.BankAccount_Insert', withAccount, (input, { books }) => {
    const records = books.companyRecords(input.CompanyId);
    const values = givenBankAccount(input.BankAccount);
    const id = books.newId();
    records.bankAccount = { id, values };
    return id;
  }),
  write('CompanyService.BankAccount_Update', withAccount, (input, { books }) => {
    const records = books.companyRecords(input.CompanyId);
    const values = givenBankAccount(input.BankAccount);
    const { id } = standing(records.bankAccount, 'bank account');
    records.bankAccount = { id, values };
    return null;
  }),
  read('CompanyService.ContactPerson_Get', ofCompanyId, (input, { books }) => {
    const contact = books.companyRecords(input.CompanyId).contact;
    return (
      contact && {
        Email: contact.email,
        Name: contact.name,
        Phone: contact.phone,
        Function: contact.function,
        Number: contact.number,
      }
    );
  }),
];
