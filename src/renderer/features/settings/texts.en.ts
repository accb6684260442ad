import type { nl } from './texts.nl.js';

export const en = {
  title: 'Settings',
  appearance: 'Appearance',
  language: 'Language',
  languages: { nl: 'Nederlands', en: 'English', sv: 'Svenska' },
  theme: 'Theme',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  density: 'Row height',
  densities: { compact: 'Compact', comfortable: 'Roomy' },
  computer: {
    title: 'On this computer',
    data: 'Data folder',
    logs: 'Log folder',
    keystore: 'Keystore',
    keystoreAvailable: 'Available. The token and the journal of changes are encrypted with it.',
    keystoreUnavailable: 'Not available. Only the demo can send.',
    kept: 'What is kept here',
    keptSettings: 'Your settings: language, theme and row height.',
    keptJournal: 'The journal of changes, encrypted, so that after a failure it is known what was sent.',
    keptLogs: 'Technical logs, without data about people.',
    notKept: 'Employees, addresses and BSNs are in memory only, as long as Loondesk is open.',
  },
  about: {
    title: 'About Loondesk',
    version: 'Version',
    host: 'Runs in',
    electron: 'Loondesk itself',
    standIn: 'A Chromium window, for development only',
    unofficial: 'Loondesk is not by Visma and is not supported by Visma.',
  },
} satisfies typeof nl;
