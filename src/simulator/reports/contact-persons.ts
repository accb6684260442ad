import type { Books } from '../books/books.js';
import { listXml } from './report-xml.js';

/** A line a company that has a contact person. No client was found that reads it; all names of elements are made up. */
export const contactPersons = (books: Books): string =>
  listXml(
    'Report',
    'CompanyContactPersonReport',
    'Company',
    books.companies().flatMap((company) => {
      const { definition } = company;
      const { contact } = books.companyRecords(definition.id);
      if (!contact) return [];
      return [
        [
          ['CompanyID', definition.id],
          ['CompanyNumber', definition.number],
          ['CompanyName', definition.name],
          ['DebtorName', books.debtor(definition.debtorId).name],
          ['ContactName', contact.name],
          ['Function', contact.function],
          ['Telephone', contact.phone],
          ['Email', contact.email],
        ] as const,
      ];
    }),
    { mark: true },
  );
