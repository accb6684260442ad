import { defaultSettings } from '../settings/settings.js';
import { JournalKeyError } from '../keystore/journal-key.js';

interface Folders {
  readonly data: string;
  readonly logs: string;
}

/** There is no window yet and perhaps no settings, so these few sentences go by the system's language. */
const texts = {
  nl: {
    other: ({ logs }: Folders) => `Loondesk kon niet starten. Er is niets verzonden. Wat er gebeurde staat in ${logs}.`,
    key: ({ data }: Folders) =>
      'De sleutel van het logboek is niet te openen met de sleutelbewaring van dit systeem. Daarom start Loondesk niet: een nieuwe ' +
      'sleutel zou uw geschiedenis onleesbaar maken. Er is niets verzonden en niets verloren. Kijk of u met het gewone account bent ' +
      `aangemeld en de sleutelbewaring open is. Lukt het niet, vraag dan de systeembeheerder; de bestanden staan in ${data}.`,
  },
  en: {
    other: ({ logs }: Folders) => `Loondesk could not start. Nothing was sent. What happened is in ${logs}.`,
    key: ({ data }: Folders) =>
      'The key of the journal cannot be opened with the keystore of this system. That is why Loondesk does not start: a new key ' +
      'would make your history unreadable. Nothing was sent and nothing is lost. See whether you are signed in with your usual ' +
      `account and the keystore is unlocked. If that does not help, ask your administrator; the files are in ${data}.`,
  },
  sv: {
    other: ({ logs }: Folders) => `Loondesk kunde inte starta. Inget har skickats. Vad som hände står i ${logs}.`,
    key: ({ data }: Folders) =>
      'Journalens nyckel går inte att öppna med systemets nyckelförvaring. Därför startar Loondesk inte: en ny nyckel skulle göra ' +
      'din historik oläslig. Inget har skickats och inget har gått förlorat. Se efter att du är inloggad med ditt vanliga konto och ' +
      `att nyckelförvaringen är upplåst. Hjälper det inte, fråga systemadministratören; filerna finns i ${data}.`,
  },
} as const;

/** Why the app cannot start, for the one box that can still be shown. `locale`: the system's, as in `sv-SE`. */
export function startFailedText(locale: string, cause: unknown, folders: Folders): string {
  const { language } = defaultSettings(locale);
  return texts[language][cause instanceof JournalKeyError ? 'key' : 'other'](folders);
}
