import 'i18next';
import type { Namespaces } from './namespaces.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    returnNull: false;
    resources: { [N in keyof Namespaces]: Namespaces[N]['nl'] };
  }
}
