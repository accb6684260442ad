import type { Language } from '../ipc/app.js';
import type { YearDocument } from '../ipc/year-documents.js';

type Words = Readonly<Record<YearDocument, string>>;

const nl: Words = {
  'annual-statements': 'Jaaropgaven',
  'payroll-register': 'Loonstaat',
  'payroll-register-employees': 'Loonstaat alle medewerkers',
  'payroll-register-summary': 'Verzamelloonstaat cumulatief',
  'wage-components': 'Looncomponenten bedrijf cumulatief',
  'payment-list': 'Betaallijst cumulatief',
  'leave-balances': 'Verlofsaldi',
  'reservation-balances': 'Reserveringssaldi',
  'journal-company': 'Journaalpost bedrijf cumulatief',
  'journal-department': 'Journaalpost per afdeling cumulatief',
  'journal-cost-center': 'Journaalpost per kostenplaats cumulatief',
  'journal-employee': 'Journaalpost per medewerker cumulatief',
  'declarations-sent': 'Verzonden loonaangiften',
  'declarations-by-period': 'Overzicht loonaangiften per periode',
  'declarations-cumulative': 'Overzicht loonaangiften cumulatief',
};

const en: Words = {
  'annual-statements': 'Annual statements',
  'payroll-register': 'Payroll register',
  'payroll-register-employees': 'Payroll register, all employees',
  'payroll-register-summary': 'Payroll register summary, cumulative',
  'wage-components': 'Wage components of the company, cumulative',
  'payment-list': 'Payment list, cumulative',
  'leave-balances': 'Leave balances',
  'reservation-balances': 'Reservation balances',
  'journal-company': 'Journal of the company, cumulative',
  'journal-department': 'Journal by department, cumulative',
  'journal-cost-center': 'Journal by cost center, cumulative',
  'journal-employee': 'Journal by employee, cumulative',
  'declarations-sent': 'Wage tax declarations sent',
  'declarations-by-period': 'Overview of wage tax declarations by period',
  'declarations-cumulative': 'Overview of wage tax declarations, cumulative',
};

const sv: Words = {
  'annual-statements': 'Årsbesked',
  'payroll-register': 'Löneregister',
  'payroll-register-employees': 'Löneregister, alla anställda',
  'payroll-register-summary': 'Sammandrag av löneregistret, ackumulerat',
  'wage-components': 'Företagets lönekomponenter, ackumulerat',
  'payment-list': 'Betalningslista, ackumulerad',
  'leave-balances': 'Ledighetssaldon',
  'reservation-balances': 'Avsättningssaldon',
  'journal-company': 'Företagets bokföringsorder, ackumulerad',
  'journal-department': 'Bokföringsorder per avdelning, ackumulerad',
  'journal-cost-center': 'Bokföringsorder per kostnadsställe, ackumulerad',
  'journal-employee': 'Bokföringsorder per anställd, ackumulerad',
  'declarations-sent': 'Skickade skattedeklarationer',
  'declarations-by-period': 'Skattedeklarationer per period',
  'declarations-cumulative': 'Skattedeklarationer, ackumulerat',
};

/** What the documents of a year are called, on the screen and in the names of files alike. */
export const yearDocumentWords: Readonly<Record<Language, Words>> = { nl, en, sv };
