import type { Language } from '../../shared/ipc/app.js';
import { en } from '../i18n/languages/en.js';
import { nl, type Texts } from '../i18n/languages/nl.js';
import { sv } from '../i18n/languages/sv.js';
import { makeI18n } from '../i18n/setup.js';

export const allTexts: Readonly<Record<Language, Texts>> = { nl, en, sv };

/** One namespace's `t` in a language, as `useTexts` gives it. */
export const textsIn = <N extends keyof Texts>(language: Language, namespace: N) =>
  makeI18n(language, allTexts[language]).getFixedT(language, namespace);
