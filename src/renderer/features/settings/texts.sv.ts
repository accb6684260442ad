import type { nl } from './texts.nl.js';

export const sv = {
  title: 'Inställningar',
  appearance: 'Utseende',
  language: 'Språk',
  languages: { nl: 'Nederlands', en: 'English', sv: 'Svenska' },
  theme: 'Tema',
  themes: { system: 'Systemets', light: 'Ljust', dark: 'Mörkt' },
  density: 'Radhöjd',
  densities: { compact: 'Kompakt', comfortable: 'Luftig' },
  computer: {
    title: 'På den här datorn',
    data: 'Datamapp',
    logs: 'Loggmapp',
    keystore: 'Nyckelförvaring',
    keystoreAvailable: 'Tillgänglig. Token och ändringsjournalen krypteras med den.',
    keystoreUnavailable: 'Inte tillgänglig. Bara demon kan skicka.',
    kept: 'Vad som sparas här',
    keptSettings: 'Dina inställningar: språk, tema och radhöjd.',
    keptJournal: 'Ändringsjournalen, krypterad, så att det efter ett avbrott är känt vad som har skickats.',
    keptLogs: 'Tekniska loggar, utan personuppgifter.',
    notKept: 'Anställda, adresser och BSN finns bara i minnet så länge Loondesk är öppet.',
  },
  about: {
    title: 'Om Loondesk',
    version: 'Version',
    host: 'Körs i',
    electron: 'Loondesk självt',
    standIn: 'Ett Chromium-fönster, bara för utveckling',
    unofficial: 'Loondesk är inte Vismas produkt och stöds inte av Visma.',
  },
} satisfies typeof nl;
