/** `{ list: { title: 'x' } }` as `list.title` -> `x`. */
export function flatten(texts: object, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(texts) as [string, unknown][]) {
    if (typeof value === 'string') flat.set(`${prefix}${key}`, value);
    else if (typeof value === 'object' && value !== null)
      for (const [inner, text] of flatten(value, `${prefix}${key}.`)) flat.set(inner, text);
  }
  return flat;
}

/** The names of a text's holes, in order of the alphabet. */
export const holesOf = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').toSorted();
