import type { Language } from '../../../shared/ipc/app.js';
import { en } from './en.js';
import { nl } from './nl.js';
import { sv } from './sv.js';

export type ExportTexts = typeof nl;

/** The words of files that people keep, in the language that the app had when they were saved. */
export const exportTexts: Readonly<Record<Language, ExportTexts>> = { nl, en, sv };
