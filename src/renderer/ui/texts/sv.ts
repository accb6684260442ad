import type { nl } from './nl.js';

export const sv = {
  status: {
    planned: 'Ännu inte skickad',
    sent: 'Skickad, väntar på svar',
    confirmed: 'Bekräftad',
    present: 'Finns i Nmbrs',
    accepted: 'Mottagen, kan inte läsas',
    refused: 'Avvisad',
    uncertain: 'Osäker',
    notSent: 'Inte skickad',
  },
  empty: 'tomt',
  was: 'Var',
  concept: 'Utkast',
  details: 'Detaljer',
  readAt: 'Läst kl. {{time}}',
  close: 'Stäng',
  cancel: 'Avbryt',
  back: 'Tillbaka',
  show: 'Visa',
  noDate: 'Det här är inget datum.',
  datePlaceholder: 'åååå-mm-dd',
  loading: 'Läser',
  tryAgain: 'Läs igen',
} satisfies typeof nl;
