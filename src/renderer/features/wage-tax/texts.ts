import { inEveryLanguage } from '../../i18n/complete.js';
import { en } from './texts.en.js';
import { nl } from './texts.nl.js';
import { sv } from './texts.sv.js';

export const wageTaxTexts = inEveryLanguage(nl, en, sv);
