import { useTranslation } from 'react-i18next';
import type { Texts as Namespaces } from './languages/nl.js';

/** The texts of one namespace: `const t = useTexts('employees')`, `t('title')`. Keys are checked by type. */
export function useTexts<N extends keyof Namespaces>(namespace: N) {
  return useTranslation(namespace).t;
}

/** The function that `useTexts` gives, for what is no component. */
export type Texts<N extends keyof Namespaces> = ReturnType<typeof useTexts<N>>;
