import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../shared/ipc/app.js';
import { namespaces } from './namespaces.js';
import { numbersInHoles } from './numbers.js';

const languages: readonly Language[] = ['nl', 'en', 'sv'];

/** All texts are in the bundle, so this is ready at once. React escapes what it draws; i18next must not do it twice. */
export function makeI18n(language: Language): i18n {
  const instance = createInstance();
  const resources = Object.fromEntries(
    languages.map((name) => [
      name,
      Object.fromEntries(Object.entries(namespaces).map(([ns, texts]) => [ns, texts[name]])),
    ]),
  );
  void instance
    .use(initReactI18next)
    .use(numbersInHoles)
    .init({
      lng: language,
      resources,
      ns: Object.keys(namespaces),
      defaultNS: 'ui',
      fallbackLng: false,
      initAsync: false,
      returnNull: false,
      interpolation: { escapeValue: false, alwaysFormat: true },
      react: { useSuspense: false },
    });
  return instance;
}
