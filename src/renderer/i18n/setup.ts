import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../shared/ipc/app.js';
import type { Texts } from './languages/nl.js';
import { numbersInHoles } from './numbers.js';

const reads: Readonly<Record<Language, () => Promise<Texts>>> = {
  nl: async () => (await import('./languages/nl.js')).nl,
  en: async () => (await import('./languages/en.js')).en,
  sv: async () => (await import('./languages/sv.js')).sv,
};

/** The texts of one language, read when they are asked for: nobody needs all three. */
export const readTexts = (language: Language): Promise<Texts> => reads[language]();

/** Ready at once: the texts are there. React escapes what it draws; i18next must not do it twice. */
export function makeI18n(language: Language, texts: Texts): i18n {
  const instance = createInstance();
  void instance
    .use(initReactI18next)
    .use(numbersInHoles)
    .init({
      lng: language,
      resources: { [language]: texts },
      ns: Object.keys(texts),
      defaultNS: 'ui',
      fallbackLng: false,
      initAsync: false,
      returnNull: false,
      interpolation: { escapeValue: false, alwaysFormat: true },
      react: { useSuspense: false },
    });
  return instance;
}
