import { en as enWords } from '../../../shared/changes/words/en.js';
import { nl as nlWords } from '../../../shared/changes/words/nl.js';
import { sv as svWords } from '../../../shared/changes/words/sv.js';
import type { Language } from '../../../shared/ipc/app.js';

/** The words of the confirmation window. `{x}` is filled in by main with facts of the set. */
const nl = {
  title: '{place} · Loondesk',
  head: { one: '1 regel gaat naar {place}', other: '{count} regels gaan naar {place}' },
  company: 'Bedrijf',
  lines: 'Regels',
  kinds: 'Soort',
  period: 'Periode',
  kind: nlWords.kind,
  history: 'Een correctie verandert ook eerdere periodes waarin het adres geldt.',
  earlier:
    'Periode {period} ligt voor de huidige periode {current}. Een verschil in loon rekent pas de volgende TWK-run uit, die u zelf in Nmbrs start.',
  previousYear:
    'Dit is een vorig jaar: daarna zet u in Nmbrs zelf het actieve jaar nog op {year} en start u daar een TWK-run.',
  ask: 'Typ de naam van het bedrijf of het aantal regels',
  wrong: 'Dat is niet de naam van het bedrijf en niet het aantal regels. Er is niets verzonden.',
  send: 'Verzenden naar {place}',
  cancel: 'Niet verzenden',
};
export type ConfirmationTexts = typeof nl;

const en: ConfirmationTexts = {
  title: '{place} · Loondesk',
  head: { one: '1 line goes to {place}', other: '{count} lines go to {place}' },
  company: 'Company',
  lines: 'Lines',
  kinds: 'Kind',
  period: 'Period',
  kind: enWords.kind,
  history: 'A correction also changes earlier periods in which the address holds.',
  earlier:
    'Period {period} lies before the current period {current}. Only the next retroactive run calculates a difference in pay, and you start it in Nmbrs yourself.',
  previousYear:
    'This is a previous year: after this you still set the active year to {year} in Nmbrs yourself and start a retroactive run there.',
  ask: 'Type the name of the company or the number of lines',
  wrong: 'That is neither the name of the company nor the number of lines. Nothing was sent.',
  send: 'Send to {place}',
  cancel: 'Do not send',
};

const sv: ConfirmationTexts = {
  title: '{place} · Loondesk',
  head: { one: '1 rad går till {place}', other: '{count} rader går till {place}' },
  company: 'Företag',
  lines: 'Rader',
  kinds: 'Slag',
  period: 'Period',
  kind: svWords.kind,
  history: 'En rättelse ändrar även tidigare perioder där adressen gäller.',
  earlier:
    'Period {period} ligger före den aktuella perioden {current}. Först nästa retroaktiva körning räknar ut en skillnad i lön, och den startar du själv i Nmbrs.',
  previousYear:
    'Detta är ett tidigare år: därefter ställer du själv det aktiva året på {year} i Nmbrs och startar en retroaktiv körning där.',
  ask: 'Skriv företagets namn eller antalet rader',
  wrong: 'Det är varken företagets namn eller antalet rader. Inget har skickats.',
  send: 'Skicka till {place}',
  cancel: 'Skicka inte',
};

export const confirmationTexts: Readonly<Record<Language, ConfirmationTexts>> = { nl, en, sv };
