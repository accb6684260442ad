import type { Language } from '../../../shared/ipc/app.js';
import { en } from '../languages/en.js';
import { nl, type Texts } from '../languages/nl.js';
import { sv } from '../languages/sv.js';
import { makeI18n } from '../setup.js';

const allTexts: Readonly<Record<Language, Texts>> = { nl, en, sv };

/** A language with its texts, as the app makes it once they were read. */
export const i18nIn = (language: Language) => makeI18n(language, allTexts[language]);

/** One namespace's `t` in a language, as `useTexts` gives it. */
export const textsIn = <N extends keyof Texts>(language: Language, namespace: N) =>
  i18nIn(language).getFixedT(language, namespace);

/** Each namespace in every language, by its name. */
export const allNamespaces = () =>
  Object.fromEntries(
    (Object.keys(nl) as (keyof Texts)[]).map((name) => [name, { nl: nl[name], en: en[name], sv: sv[name] }]),
  );
