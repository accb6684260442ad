import type { Language } from '../../../shared/ipc/app.js';

const nl = {
  receipt: 'Ontvangstbewijs import',
  corrected: 'nagekeken',
  reason: 'Reden',
  row: 'Rij',
  column: 'Kolom',
  company: 'Bedrijf',
  period: 'Periode',
  number: 'Nummer',
  name: 'Naam',
  what: 'Gegeven',
  value: 'In het bestand',
  end: 'Uitkomst',
  step: 'Wijziging',
  left: 'niet overgenomen',
  same: 'stond er al zo',
  notStaged: 'niet klaargezet',
  deleted: 'concept verwijderd',
};
export type ImportFileTexts = typeof nl;

const en: ImportFileTexts = {
  receipt: 'Import receipt',
  corrected: 'checked',
  reason: 'Reason',
  row: 'Row',
  column: 'Column',
  company: 'Company',
  period: 'Period',
  number: 'Number',
  name: 'Name',
  what: 'Record',
  value: 'In the file',
  end: 'Outcome',
  step: 'Change',
  left: 'not taken',
  same: 'was there already',
  notStaged: 'not staged',
  deleted: 'draft deleted',
};

const sv: ImportFileTexts = {
  receipt: 'Importkvitto',
  corrected: 'kontrollerad',
  reason: 'Orsak',
  row: 'Rad',
  column: 'Kolumn',
  company: 'Företag',
  period: 'Period',
  number: 'Nummer',
  name: 'Namn',
  what: 'Uppgift',
  value: 'I filen',
  end: 'Utfall',
  step: 'Ändring',
  left: 'inte övertagen',
  same: 'fanns redan så',
  notStaged: 'inte förberedd',
  deleted: 'utkast raderat',
};

/** The words of files that an import makes, in the language that the app had when they were saved. */
export const importFileTexts: Readonly<Record<Language, ImportFileTexts>> = { nl, en, sv };
