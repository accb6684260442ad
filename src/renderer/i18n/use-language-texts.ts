import type { i18n } from 'i18next';
import { useEffect, useState } from 'react';
import type { Language } from '../../shared/ipc/app.js';
import { makeI18n, readTexts } from './setup.js';

/** The language in force with its texts; null until the first were read, and the one before while another is read. */
export function useLanguageTexts(language: Language): i18n | null {
  const [read, setRead] = useState<i18n | null>(null);
  useEffect(() => {
    let wanted = true;
    void readTexts(language).then((texts) => {
      if (wanted) setRead(makeI18n(language, texts));
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  return read;
}
