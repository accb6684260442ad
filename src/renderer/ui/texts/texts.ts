import { inEveryLanguage } from '../../i18n/complete.js';
import { en } from './en.js';
import { nl } from './nl.js';
import { sv } from './sv.js';

export const uiTexts = inEveryLanguage(nl, en, sv);
