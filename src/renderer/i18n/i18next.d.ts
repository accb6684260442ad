import 'i18next';
import type { Texts } from './languages/nl.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    returnNull: false;
    resources: Texts;
  }
}
