import type { ProblemKind } from '../problems.js';
import { en } from './en.js';
import { nl } from './nl.js';
import { sv } from './sv.js';

/** Why a cell is not taken, or worth a look, and what to do: one wording for the screen and for files. */
export const problemWords: Readonly<Record<'nl' | 'en' | 'sv', Readonly<Record<ProblemKind, string>>>> = { nl, en, sv };
