import { z } from 'zod';
import type { ContactPerson } from '../books/records.js';
import { agreementsOfDebtor } from '../world/agreements.js';
import { wireAddressValues } from './address-values.js';
import { wireManager } from './managers.js';
import { ofDebtor, text } from './inputs.js';
import { read, write } from './method.js';
import { Refusal } from './refusal.js';

const person = ({ name, email, phone }: ContactPerson) => ({ Email: email, Name: name, Phone: phone });

export const debtorDetailMethods = [
  read('DebtorService.Debtor_Get', ofDebtor, (input, { books }) => {
    const { id, number, name } = books.debtor(input.DebtorId);
    return { Id: id, Number: number, Name: name };
  }),
  // The demo's user works at an office that does other firms' payroll.
  read('DebtorService.Debtor_IsOwner', z.object({}), () => false),
  read('DebtorService.Address_Get', ofDebtor, (input, { books }) => {
    const { address } = books.debtorBook(input.DebtorId);
    return { Id: input.DebtorId * 10, Default: true, ...wireAddressValues(address) };
  }),
  read('DebtorService.ContactPerson_Get', ofDebtor, (input, { books }) =>
    person(books.debtorBook(input.DebtorId).contact),
  ),
  read('DebtorService.AccountantContact_GetList', ofDebtor, (input, { books }) => [
    person(books.debtorBook(input.DebtorId).accountant),
  ]),
  read('DebtorService.Manager_GetList', ofDebtor, (input, { books }) => {
    const book = books.debtorBook(input.DebtorId);
    return book.managers.map((manager) => wireManager(manager, book));
  }),
  read('DebtorService.Title_GetList', ofDebtor, (input, { books }) =>
    books.debtorBook(input.DebtorId).titles.map((TitleName) => ({ TitleName })),
  ),
  // Titles have no id, so one that is sent twice stands twice.
  write(
    'DebtorService.Title_Insert',
    ofDebtor.extend({ title: z.object({ TitleName: text }).optional() }),
    (input, { books }) => {
      const book = books.debtorBook(input.DebtorId);
      const name = input.title?.TitleName ?? '';
      if (name === '') throw new Refusal(2030, 'Invalid set of values (TitleName)');
      book.titles = [...book.titles, name];
      return null;
    },
  ),
  // No agreement of the demo begins or ends, so every period has them all; its year and number are not checked,
  // since a debtor's companies count different periods.
  read(
    'DebtorService.LabourAgreementSettings_GetList',
    ofDebtor.extend({ Year: z.int(), Period: z.int() }),
    (input, { books }) =>
      agreementsOfDebtor(books.debtor(input.DebtorId).id).map(({ id, guid, number, description }) => ({
        Id: id,
        Guid: guid,
        IntNumber: number,
        StrName: description,
        IntDebiteurID: input.DebtorId,
      })),
  ),
];
