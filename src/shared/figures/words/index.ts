import type { Language } from '../../ipc/app.js';
import { en } from './en.js';
import { nl } from './nl.js';
import { sv } from './sv.js';

/** Dutch is the source: the others must have its keys, no more, no fewer. */
export type FigureWords = typeof nl;

/** Words of the figures for the screen and for the file alike: both must explain a number in one way. */
export const figureWords: Readonly<Record<Language, FigureWords>> = { nl, en, sv };
