/**
 * Keys whose text may be the same in two languages: names, and words that two languages share.
 * A new one needs a look: equal texts are often a forgotten translation.
 */
export const allowedEqual: ReadonlySet<string> = new Set<string>([]);
